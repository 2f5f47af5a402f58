import {meanSimple} from "simple-statistics";
import {largestValue} from "../forecast/annualSeries.js";
import {aboveZero, belowOne, checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";

/**
 * Computes the mean absolute yearly change of a history: what scaled errors are measured by.
 *
 * Σ |y(t) − y(t−1)| / (n − 1).
 *
 * @param history - shape (n), n ≥ 2, any unit
 * @throws RangeError for fewer than 2 observations, which do not move
 * @example
 * yearlyMovement([1, 3, 2]) // => 1.5
 * yearlyMovement([1]) // throws invalid history; fewer than 2 observations: 1
 */
export function yearlyMovement(history: ArrayLike<number>): number {
  requireNumbers("history", history);
  if (history.length < 2)
    throw new RangeError(`invalid history; fewer than 2 observations: ${history.length}`);
  return meanAbsoluteError(Array.from(history).slice(1), Array.from(history).slice(0, -1));
}

/**
 * Computes the mean absolute error, unit of the series.
 *
 * @param actual - what came, shape (h)
 * @param point - what was forecast, shape (h)
 * @throws RangeError if the lengths differ
 * @example
 * meanAbsoluteError([8, 4], [7, 6]) // => 1.5
 */
export function meanAbsoluteError(actual: ArrayLike<number>, point: ArrayLike<number>): number {
  requireNumbers("actual", actual);
  requireAlike("point", point, actual.length);
  return meanSimple(Array.from(actual, (y, h) => Math.abs(y - point[h])));
}

/**
 * Computes the mean absolute scaled error: mean |y − ŷ| over the mean absolute yearly change of the history.
 *
 * 1 is as wrong as repeating the last value was, one step ahead, in the past.
 *
 * @param history - what the forecaster saw, shape (n), n ≥ 2
 * @param actual - what came, shape (h), unit of the history
 * @param point - what was forecast, shape (h)
 * @returns no unit; Infinity or NaN for a constant history
 * @throws RangeError if actual and point differ in length
 * @see Hyndman & Koehler (2006), Int. J. Forecasting 22, 679-688
 * @example
 * mase([1, 3, 5], [8], [7]) // => 0.5
 * mase([1, 3], [8, 9], [7]) // throws invalid point; not of length 2, at least 1: 1
 */
export function mase(
  history: ArrayLike<number>,
  actual: ArrayLike<number>,
  point: ArrayLike<number>
): number {
  return scaledBy(history, meanAbsoluteError(actual, point), "mase");
}

/**
 * Computes the symmetric mean absolute percentage error: mean 200 |y − ŷ| / (|y| + |ŷ|), in percent, 0 to 200.
 *
 * A step where both are 0 counts as 0.
 *
 * @param actual - what came, shape (h)
 * @param point - what was forecast, shape (h)
 * @throws RangeError if the lengths differ
 * @see Makridakis & Hibon (2000), Int. J. Forecasting 16, 451-476
 * @example
 * smape([3, 0], [1, 0]) // => 50
 */
export function smape(actual: ArrayLike<number>, point: ArrayLike<number>): number {
  requireNumbers("actual", actual);
  requireAlike("point", point, actual.length);
  const errors = Array.from(actual, (y, h) => {
    const size = Math.abs(y) + Math.abs(point[h]);
    return size > 0 ? (200 * Math.abs(y - point[h])) / size : 0;
  });
  return meanSimple(errors);
}

/** The two point scores that OWA weighs. */
export interface PointScores {
  /** Percent. */
  smape: number;
  /** No unit. */
  mase: number;
}

/**
 * Computes the overall weighted average: half the sMAPE and half the MASE relative to the naive forecast's, both averaged over
 * series first; below 1 is better than repeating the last value.
 *
 * @throws RangeError for a score that is no number
 * @see Makridakis, Spiliotis & Assimakopoulos (2020), Int. J. Forecasting 36, 54-74
 * @example
 * owa({smape: 9, mase: 2}, {smape: 10, mase: 4}) // => 0.7
 */
export function owa(scores: PointScores, naive: PointScores): number {
  // Infinite ones are let through, as scores of constant histories are.
  for (const [name, one] of Object.entries({scores, naive}))
    for (const score of ["smape", "mase"] as const)
      checkNumber(`${score} of ${name}`, one?.[score], "not a number ≥ 0", 0, Infinity);
  return (scores.smape / naive.smape + scores.mase / naive.mase) / 2;
}

/**
 * A score over the yearly movement of a history: infinite if the history is constant.
 *
 * @throws RangeError if the history says nothing of its movement, or 0 would be divided by 0
 */
export function scaledBy(history: ArrayLike<number>, score: number, name: string): number {
  requireNumbers("history", history);
  if (history.length < 2)
    throw new RangeError(`${name} needs 2 observations, got ${history.length}`);
  const movement = yearlyMovement(history);
  if (movement === 0 && score === 0)
    throw new RangeError(
      `invalid history; constant, as the forecast was without error: ${history[0]}`
    );
  return score / movement;
}

/** Refuses a level that no interval has. */
export function requireLevel(level: number): void {
  checkNumber("level", level, "not in (0, 1)", aboveZero, belowOne);
}

/** Refuses lists of different length, empty ones, and what is no number. */
export function requireAlike(name: string, values: ArrayLike<number>, length: number): void {
  if (!(values?.length === length && length > 0))
    throw new RangeError(`invalid ${name}; not of length ${length}, at least 1: ${values?.length}`);
  requireNumbers(name, values);
}

/** Refuses what is no list of numbers, and numbers of a size whose differences and sums are none. */
export function requireNumbers(name: string, values: ArrayLike<number>): void {
  checkNumbers(name, values, {rule: "not a number", low: -Infinity, high: Infinity});
  const rule = `larger than ${largestValue}`;
  checkNumbers(name, values, {rule, low: -largestValue, high: largestValue});
}
