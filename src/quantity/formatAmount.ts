import {decimalOf, writeDecimal} from "./decimal.js";
import type {Language} from "./label.js";
import {unitName} from "./unit.js";

/**
 * Writes an amount as people write it: in 万 and 亿 in Chinese, with thousands separators in English.
 *
 * Every digit is kept unless `digits` asks for fewer, so that {@link parseAmount} reads the same number back.
 *
 * @param value - a finite number, in `unit`
 * @param options.language - of the reader
 * @param options.unit - name of the unit that follows the number; absent: none. For the unit "1", see {@link formatShare}
 * @param options.digits - significant digits, 1..17; absent: all
 * @returns one short text
 * @throws RangeError if the value is not finite, or the unit or the number of digits is not one of those
 * @example
 * formatAmount(435000, {language: "zh", unit: "person"}) // => "43.5万人"
 * formatAmount(435000, {language: "en", unit: "person"}) // => "435,000 people"
 * formatAmount(123456789, {language: "zh", digits: 3}) // => "1.23亿"
 * formatAmount(1, {language: "en", unit: "person-time"}) // => "1 person-time"
 * formatAmount(NaN, {language: "zh"}) // throws invalid value; not finite: NaN
 */
export function formatAmount(
  value: number,
  {language, unit, digits}: {language: Language; unit?: string; digits?: number}
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid value; not finite: ${value}`);
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 1 && digits <= 17))
    throw new RangeError(`invalid digits; not an integer in 1..17: ${digits}`);
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  const decimal = decimalOf(rounded);
  const name = unit === undefined ? "" : unitName(unit, language, rounded);
  if (language === "en") {
    const number = writeDecimal(decimal, 0).replace(/^-?\d+/, (whole) =>
      whole.replace(/\B(?=(\d{3})+$)/g, ",")
    );
    return name === "" ? number : `${number} ${name}`;
  }
  const size = Math.abs(rounded);
  if (size >= 1e8) return `${writeDecimal(decimal, -8)}亿${name}`;
  if (size >= 1e4) return `${writeDecimal(decimal, -4)}万${name}`;
  return writeDecimal(decimal, 0) + name;
}
