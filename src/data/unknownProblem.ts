import {nearestNames} from "../quantity/unknownName.js";
import {show} from "./readNumber.js";

const shown = 5;

/**
 * Message and mend for a name that is not known, the nearest known names first.
 *
 * @param thing - what the name should name: `unit`, `key`, `lever`
 * @param name - as written
 * @param known - what would have been accepted
 * @example
 * unknownProblem("unit", "persn", ["person", "1"]) // => {message: 'expected a known unit, got "persn"', mend: "one of person, 1"}
 */
export function unknownProblem(
  thing: string,
  name: string,
  known: readonly string[]
): {message: string; mend: string} {
  const near = nearestNames(name.slice(0, 80), known).slice(0, shown);
  const more = known.length > shown ? ", …" : "";
  return {
    message: `expected a known ${thing}, got ${show(name)}`,
    mend: near.length === 0 ? "there are none" : `one of ${near.join(", ")}${more}`
  };
}
