import type {Operator, Target} from "../../project/target.js";
import type {Language} from "../../quantity/label.js";
import {amountText} from "./amountText.js";

const operators: Record<Operator, {zh: string; en: string}> = {
  ">": {zh: "超", en: "over "},
  ">=": {zh: "不少于", en: "at least "},
  "<": {zh: "低于", en: "below "},
  "<=": {zh: "不超过", en: "at most "},
  "=": {zh: "", en: ""},
  between: {zh: "", en: ""},
  about: {zh: "约", en: "about "},
  none: {zh: "", en: ""}
};

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
  const bare = unit.replace(/\/(yr|年)$/, "");
  const high = valueHigh === undefined ? "" : amountText(valueHigh, bare, language, true);
  const low = amountText(value, bare, language, high === "");
  return `${operators[operator][language]}${low}${high && `-${high}`}`;
}
