import {checkKeys} from "./checkKeys.js";
import {checkLanguage} from "./checkLanguage.js";
import {checkInteger, checkNumber} from "./checkNumber.js";
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
  options: {language: Language; unit?: string; digits?: number}
): string {
  checkKeys("options of formatAmount", options, {language: true, unit: true, digits: true});
  const {language, unit, digits} = options;
  checkNumber("value", value);
  if (digits !== undefined) checkInteger("digits", digits, 1, 17);
  checkLanguage(language);
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  const decimal = decimalOf(rounded);
  const name = unit === undefined ? "" : unitName(unit, language, rounded);
  if (language === "en") {
    const number = writeDecimal(decimal, 0).replace(/^−?\d+/, (whole) =>
      whole.replace(/\B(?=(\d{3})+$)/g, ",")
    );
    return name === "" ? number : `${number} ${name}`;
  }
  const size = Math.abs(rounded);
  if (size >= 1e8) return `${writeDecimal(decimal, -8)}亿${name}`;
  if (size >= 1e4) return `${writeDecimal(decimal, -4)}万${name}`;
  return writeDecimal(decimal, 0) + name;
}

/**
 * Writes a share as a percentage, rounded half up in decimal; a share that is not 0 or 1 is never written as 0% or 100%.
 *
 * @param share - a finite number, no unit; a share in [0, 1] or a difference of two
 * @param options.decimals - digits after the point, 0..10; default 0
 * @returns a text such as `28%`; `<1%` and `>99%` at the edges
 * @throws RangeError if the share is not finite, or the decimals are out of range
 * @example
 * formatShare(0.2824, {decimals: 1}) // => "28.2%"
 * formatShare(0.36) // => "36%"
 * formatShare(0.999) // => ">99%"
 * formatShare(-0.015) // => "−2%"
 */
export function formatShare(share: number, options: {decimals?: number} = {}): string {
  checkKeys("options of formatShare", options, {decimals: true});
  const {decimals = 0} = options;
  checkNumber("share", share);
  checkInteger("decimals", decimals, 0, 10);
  const percent = roundDecimal(Math.abs(share), decimals);
  const step = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  if (share > 0 && Number(percent) === 0) return `<${step}%`;
  if (share < 1 && Number(percent) === 100 && share > 0)
    return `>${(100 - Number(step)).toFixed(decimals)}%`;
  return `${share < 0 && Number(percent) !== 0 ? "−" : ""}${percent}%`;
}

/** 100 x with so many decimals, from the decimal digits of x, ties away from zero. */
function roundDecimal(x: number, decimals: number): string {
  const [whole, fraction = ""] = writeDecimal(decimalOf(x), 2).split(".");
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const text = String(kept + up).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The shortest decimal that reads back as a number: value = ±0.d₁d₂… · 10^point; `digits` is "0" for zero. */
interface Decimal {
  negative: boolean;
  digits: string;
  point: number;
}

/** The shortest decimal digits that read back as the same double. */
function decimalOf(value: number): Decimal {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
  return {negative: value < 0, digits: mantissa.replace(".", ""), point: Number(exponent) + 1};
}

/** Writes a decimal in plain notation, its point moved by `shift` places to the right. */
function writeDecimal({negative, digits, point}: Decimal, shift: number): string {
  const at = point + shift;
  const padded = at <= 0 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
  const cut = Math.max(at, 1);
  const fraction = padded.slice(cut).replace(/0+$/, "");
  const whole = padded.slice(0, cut);
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `−${text}` : text;
}
