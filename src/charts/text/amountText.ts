import {formatAmount} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";
import {units} from "../../quantity/unit.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * Names a unit as readers see it; a unit without a name is shown as it is, a share without any.
 *
 * @param unit - as in results
 * @param language - of the reader
 * @returns the name, or an empty text for a share
 * @example
 * unitText("person-time", "zh") // => "人次"
 */
export function unitText(unit: string, language: Language): string {
  return Object.hasOwn(units, unit) ? units[unit][language] : unit;
}

/**
 * Writes an amount as short as a chart or table needs: 万 in Chinese, separators in English, per cent for shares and
 * yearly rates; three significant digits from a thousand up; what is counted one by one, such as people, in whole numbers.
 *
 * @param value - in `unit`; NaN and null are written as a dash
 * @param unit - as in results; `1` is a share in [0, 1], `1/yr` a rate
 * @param language - of the reader
 * @param withUnit - whether the unit's name follows
 * @returns one short text
 * @example
 * amountText(435000, "person", "zh", true) // => "43.5万人"
 * amountText(435000, "person", "en", true) // => "435,000 people"
 * amountText(1.64, "person", "en", true) // => "2 people"
 * amountText(0.2824, "1", "en") // => "28.2%"
 * amountText(-0.3, "1", "en") // => "−30%"
 * amountText(null, "person", "en") // => "—"
 */
export function amountText(
  value: number | null,
  unit: string,
  language: Language,
  withUnit = false
): string {
  if (value === null || !Number.isFinite(value)) return "—";
  if (unit === "1") return percent(value);
  if (unit === "1/yr") {
    if (!withUnit) return percent(value);
    return wordsOf(language).perYear(percent(value));
  }
  const size = Math.abs(value);
  const counted = Object.hasOwn(units, unit) && units[unit].whole === true;
  const whole = size < 999.5 && (size >= 99.5 || counted || Number.isInteger(value));
  const shown = whole ? Math.round(value) + 0 : Number(value.toPrecision(3));
  const name = withUnit ? unitText(unit, language) : "";
  const number = formatAmount(shown, {language});
  return name === "" ? number : wordsOf(language).amount(number, name);
}

/** One decimal, without a needless zero; below 1% two significant digits. */
function percent(share: number): string {
  const hundred = 100 * share;
  const text = Math.abs(hundred) < 0.95 ? hundred.toPrecision(2) : hundred.toFixed(1);
  return `${String(Number(text)).replace("-", "−")}%`;
}
