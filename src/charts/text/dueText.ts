import {dayName} from "../../quantity/dayName.js";
import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * When a target is due: the end of a year, or the day where it is another.
 *
 * @param verdict - due year, and the date where it is not the end of that year
 * @param language - of the reader
 * @returns empty without a due year
 * @example
 * dueText({due: 2027}, "en") // => "the end of 2027"
 * dueText({due: 2027, dueDate: "2027-06-30"}, "zh") // => "2027年6月30日"
 */
export function dueText(
  {due, dueDate}: Pick<TargetVerdict, "due" | "dueDate">,
  language: Language
): string {
  if (dueDate !== undefined) return dayName(dueDate)[language];
  return due === null ? "" : wordsOf(language).verdicts.endOfYear(due);
}
