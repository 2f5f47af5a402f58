import type {Interval} from "../forecast/seriesForecast.js";
import {requireAlike} from "./requireAlike.js";
import {yearlyMovement} from "./yearlyMovement.js";

/**
 * Computes the interval score: mean of width plus 2 / (1 − level) times how far the value lies outside; lower is better.
 *
 * @param actual - what came, shape (h)
 * @param interval - lower and upper of shape (h), unit of actual
 * @throws RangeError if the lengths differ
 * @see Gneiting & Raftery (2007), JASA 102, 359-378, eq. 43
 * @example
 * intervalScore([5], {level: 0.8, lower: [1], upper: [3]}).toFixed(6) // => "22.000000"
 */
export function intervalScore(actual: ArrayLike<number>, interval: Interval): number {
  const {level, lower, upper} = interval;
  requireAlike("lower", lower, actual.length);
  requireAlike("upper", upper, actual.length);
  let sum = 0;
  for (let h = 0; h < actual.length; h++) {
    const outside = Math.max(0, lower[h] - actual[h], actual[h] - upper[h]);
    sum += upper[h] - lower[h] + (2 / (1 - level)) * outside;
  }
  return sum / actual.length;
}

/**
 * Computes the mean scaled interval score: the interval score over the mean absolute yearly change of the history.
 *
 * @param history - what the forecaster saw, shape (n), n ≥ 2
 * @see Makridakis, Spiliotis & Assimakopoulos (2020), Int. J. Forecasting 36, 54-74
 * @example
 * msis([1, 3, 5], [4], {level: 0.95, lower: [3], upper: [5]}) // => 1
 */
export function msis(
  history: ArrayLike<number>,
  actual: ArrayLike<number>,
  interval: Interval
): number {
  return intervalScore(actual, interval) / yearlyMovement(history);
}
