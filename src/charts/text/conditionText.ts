import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {amountText} from "./amountText.js";

/**
 * Writes what a conditional verdict hangs on as short as a mark needs: on which side of which value the assumption must lie.
 *
 * @param verdict - with its condition, or without
 * @param language - of the reader
 * @returns a text such as `≥ 103%`; empty where there is no condition
 * @example
 * conditionText({condition: {operator: ">=", breakEven: 1.032, unit: "1"}}, "zh") // => "≥ 103%"
 * conditionText({}, "zh") // => ""
 */
export function conditionText(
  {condition}: Pick<TargetVerdict, "condition">,
  language: Language
): string {
  if (!condition) return "";
  const {operator, breakEven, unit} = condition;
  const sign = operator === ">=" ? "≥" : "≤";
  const value =
    unit === "1" ? `${Math.round(100 * breakEven)}%` : amountText(breakEven, unit, language);
  return `${sign} ${value}`;
}
