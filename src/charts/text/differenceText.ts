import type {Language} from "../../quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";
import {amountText, unitText} from "./amountText.js";

/** How a difference is written. */
export interface DifferenceStyle {
  /** Whether a plus or minus stands before it; default true. */
  signed?: boolean;
  /**
   * - `bare`: the number alone, where a heading or an axis says the rest;
   * - `short`: as `amountText` writes an amount: shares with their points, others without a unit (the default);
   * - `full`: with the name of the unit.
   */
  unit?: "bare" | "short" | "full";
}

/**
 * Writes a difference of two amounts: as {@link amountText} does, but of shares and of yearly rates in percentage points, as 5% more of
 * 40% may be 42% or 45%.
 *
 * @param value - in `unit`: of shares in [−1, 1]; NaN is written as a dash
 * @param unit - of the two amounts, as in results
 * @param language - of the reader
 * @param style - see {@link DifferenceStyle}
 * @example
 * differenceText(0.0186, "1", "en") // => "+1.9 points"
 * differenceText(-0.00118, "1", "zh") // => "−0.12个百分点"
 * differenceText(-2088, "person", "en", {unit: "full"}) // => "−2,090 people"
 */
export function differenceText(
  value: number,
  unit: string,
  language: Language,
  {signed = true, unit: shown = "short"}: DifferenceStyle = {}
): string {
  const size = Math.abs(value);
  const sign = !signed || !(size > 0) ? "" : value > 0 ? "+" : "−";
  const share = unit === "1" || unit === "1/yr";
  const number = share
    ? amountText(size, "1", language).replace(/%$/, "")
    : amountText(size, unit, language);
  if (shown === "bare" || (!share && shown === "short")) return sign + number;
  return nameUnit(sign + number, unit, language);
}

/**
 * Puts the unit of a difference behind its number: points for shares, else the unit's name.
 *
 * @param number - as written
 * @param unit - of the two amounts
 * @param language - of the reader
 * @example
 * nameUnit("1.9", "1", "en") // => "1.9 points"
 * nameUnit("1.9", "rank", "zh") // => "1.9名次"
 */
export function nameUnit(number: string, unit: string, language: Language): string {
  const {points, amount, perYear} = wordsOf(language);
  if (unit === "1") return points(number);
  if (unit === "1/yr") return perYear(points(number));
  const name = unitText(unit, language);
  return name === "" ? number : amount(number, name);
}
