import {nearestNames} from "../quantity/unknownName.js";
import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {showValue} from "./showValue.js";
import type {Thing} from "./words/words.js";

const shown = 5;

/**
 * The fault of a name that is not known, with the nearest known names.
 *
 * @param thing - what the name should name: `unit`, `key`, `lever`
 * @param name - as written
 * @param known - what would have been accepted
 * @param also - what else would mend it
 * @example
 * unknownFault("unit", "persn", ["person", "1"]).message.en // => 'expected a known unit, got "persn"'
 * unknownFault("unit", "persn", ["person", "1"]).mend.en // => "one of person, 1"
 */
export function unknownFault(
  thing: Thing,
  name: string,
  known: readonly string[],
  also?: "addFigure" | "remove"
): Fault {
  return checkFault("unknownName", {
    thing,
    got: showValue(name),
    near: nearestNames(name.slice(0, 80), known).slice(0, shown),
    more: known.length > shown,
    ...(also ? {also} : {})
  });
}
