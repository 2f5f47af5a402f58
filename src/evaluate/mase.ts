import {requireAlike} from "./requireAlike.js";
import {yearlyMovement} from "./yearlyMovement.js";

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
  return meanAbsoluteError(actual, point) / yearlyMovement(history);
}

/**
 * Computes the mean absolute error, unit of the series.
 *
 * @example
 * meanAbsoluteError([8, 4], [7, 6]) // => 1.5
 */
export function meanAbsoluteError(actual: ArrayLike<number>, point: ArrayLike<number>): number {
  requireAlike("point", point, actual.length);
  let sum = 0;
  for (let h = 0; h < actual.length; h++) sum += Math.abs(actual[h] - point[h]);
  return sum / actual.length;
}
