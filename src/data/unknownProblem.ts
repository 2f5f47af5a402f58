import {unknownName} from "../quantity/unknownName.js";
import {show} from "./readNumber.js";

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
  const full = unknownName(thing, name, known);
  return {
    message: `expected a known ${thing}, got ${show(name)}`,
    mend: full.slice(full.lastIndexOf("; ") + 2)
  };
}
