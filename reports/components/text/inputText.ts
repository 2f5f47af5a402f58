import {amountText} from "../../lib/charts/text/amountText.js";
import type {Language} from "../../lib/quantity/label.js";

/**
 * The value of a lever or an assumption: a share as the plain number that is typed in, anything else as an amount.
 */
export function inputText(
  value: number,
  unit: string,
  language: Language,
  withUnit = false
): string {
  if (unit === "1") return String(Number(value.toPrecision(3)));
  return amountText(value, unit, language, withUnit);
}
