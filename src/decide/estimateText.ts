import {differenceText} from "../charts/text/differenceText.js";
import type {Language} from "../quantity/label.js";
import type {Estimate} from "./stageShares.js";

/**
 * Writes a difference and half the width of its 95% interval, both to the second digit of the latter; without their unit: of shares in
 * points (see `nameUnit`).
 *
 * @param estimate - difference and its standard error, in `unit`
 * @param unit - as in results
 * @param language - of the reader
 * @example
 * estimateText({value: -2088, standardError: 547}, "person", "en") // => {value: "−2,100", error: "1,100"}
 * estimateText({value: -0.00118, standardError: 0.0003}, "1", "en") // => {value: "−0.12", error: "0.059"}
 */
export function estimateText(
  {value, standardError}: Estimate,
  unit: string,
  language: Language
): {value: string; error: string} {
  const half = 1.96 * standardError;
  const [known, error] = [value, half].map((each) => knownTo(each, half));
  const bare = (each: number, signed: boolean) =>
    differenceText(each, unit, language, {signed, unit: "bare"});
  return {value: bare(known, true), error: bare(error, false)};
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

/** Whether an estimate is further from 0 than its 1.96 standard errors. */
export function isSure({value, standardError}: Estimate): boolean {
  return Math.abs(value) > 1.96 * standardError;
}
