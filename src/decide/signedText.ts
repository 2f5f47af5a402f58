import {amountText} from "../charts/text/amountText.js";
import type {Language} from "../quantity/label.js";

/**
 * Writes an amount with its sign, as short as a table needs.
 *
 * @param value - unit of `unit`
 * @param unit - as in results
 * @param language - of the reader
 * @param withUnit - whether the unit's name follows
 * @example
 * signedText(-2088, "person", "en") // => "−2,090"
 */
export function signedText(
  value: number,
  unit: string,
  language: Language,
  withUnit = false
): string {
  return `${sign(value)}${amountText(Math.abs(value), unit, language, withUnit)}`;
}

/**
 * Rounds a number to the second digit of its error, no finer than it is known.
 *
 * @param value - any unit
 * @param error - ≥ 0, same unit; 0 leaves the value
 * @example
 * knownTo(-2088.3, 1073) // => -2100
 * knownTo(0.04782, 0.0098) // => 0.0478
 */
export function knownTo(value: number, error: number): number {
  if (!(error > 0) || !Number.isFinite(error)) return value;
  const exponent = Number(error.toExponential().split("e")[1]) - 1;
  const unit = Number(`1e${exponent}`);
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}

/**
 * Writes a difference of probabilities in whole points.
 *
 * @param value - in [−1, 1]
 * @example
 * pointsText(-0.021) // => "−2"
 * pointsText(0.002) // => "0"
 */
export function pointsText(value: number): string {
  const points = Math.round(100 * Math.abs(value));
  return points === 0 ? "0" : `${sign(value)}${points}`;
}

/** Half the width of a 95% interval in whole points, never 0; from a standard error in points. */
export function errorText(standardError: number): string {
  return `${Math.max(1, Math.round(1.96 * standardError))}`;
}

function sign(value: number): string {
  return value > 0 ? "+" : value < 0 ? "−" : "";
}
