import type {Target} from "../../project/target.js";
import type {Language} from "../../quantity/label.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {wordsOf} from "../words/wordsOf.js";
import {amountText} from "./amountText.js";

/**
 * Writes what a target demands in a few words, without its window.
 *
 * @param target - operator, value and unit as the plan states them
 * @param language - of the reader
 * @returns the demand, or an empty text where the source gives no number
 * @example
 * goalText({operator: ">", value: 50000, unit: "person"}, "zh") // => "超5万人"
 * goalText({operator: ">=", value: 0.36, unit: "1"}, "en") // => "at least 36%"
 * goalText({operator: "none", unit: "person"}, "en") // => ""
 */
export function goalText(
  {operator, value, valueHigh, unit}: Pick<Target, "operator" | "value" | "valueHigh" | "unit">,
  language: Language
): string {
  if (operator === "none" || value === undefined) return "";
  const bare = windowUnit(unit);
  const {operator: words, range} = wordsOf(language);
  if (valueHigh === undefined) return words[operator] + amountText(value, bare, language, true);
  const high = amountText(valueHigh, bare, language, true);
  return words[operator] + range(amountText(value, bare, language), high);
}
