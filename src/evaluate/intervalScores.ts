import {meanSimple} from "simple-statistics";
import type {Interval} from "../forecast/seriesForecast.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {requireAlike, requireLevel, requireNumbers, scaledBy} from "./pointScores.js";

/**
 * Computes the share of steps whose value lies within the interval, ends included; in [0, 1].
 *
 * @param actual - what came, shape (h)
 * @throws RangeError if the lengths differ
 * @example
 * coverage([5, 2], {level: 0.8, lower: [1, 1], upper: [3, 3]}) // => 0.5
 */
export function coverage(actual: ArrayLike<number>, interval: Interval): number {
  const {lower, upper} = checkedInterval(actual, interval);
  return meanSimple(Array.from(actual, (y, h) => (y >= lower[h] && y <= upper[h] ? 1 : 0)));
}

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
  const {level, lower, upper} = checkedInterval(actual, interval);
  const scores = Array.from(actual, (y, h) => {
    const outside = Math.max(0, lower[h] - y, y - upper[h]);
    return upper[h] - lower[h] + (2 / (1 - level)) * outside;
  });
  return meanSimple(scores);
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
  return scaledBy(history, intervalScore(actual, interval), "msis");
}

/**
 * Computes the continuous ranked probability score from a point and its intervals, mean over steps; lower is better, and it is
 * the absolute error where there is no interval.
 *
 * CRPS = 2 ∫ pinball(p) dp, taken over the known quantiles (p = ½ the point, p = (1 ± level) / 2 the ends), each weighted by the
 * part of p nearest to it, so that the weights sum to 1.
 *
 * @param actual - what came, shape (h)
 * @param point - median forecast, shape (h)
 * @param intervals - lower and upper of shape (h)
 * @throws RangeError if the lengths differ
 * @see Gneiting & Raftery (2007), JASA 102, 359-378
 * @example
 * crps([5], [3], []) // => 2
 * crps([3], [3], [{level: 0.5, lower: [1], upper: [5]}]).toFixed(3) // => "0.750"
 */
export function crps(
  actual: ArrayLike<number>,
  point: ArrayLike<number>,
  intervals: readonly Interval[]
): number {
  requireNumbers("actual", actual);
  requireAlike("point", point, actual.length);
  const quantiles: {p: number; path: ArrayLike<number>}[] = [{p: 0.5, path: point}];
  checkList("intervals", intervals);
  for (const interval of intervals) {
    checkObject("interval", interval);
    const {level, lower, upper} = interval;
    requireLevel(level);
    requireAlike("lower", lower, actual.length);
    requireAlike("upper", upper, actual.length);
    quantiles.push({p: (1 - level) / 2, path: lower}, {p: (1 + level) / 2, path: upper});
  }
  quantiles.sort((a, b) => a.p - b.p);
  let sum = 0;
  quantiles.forEach(({p, path}, i) => {
    const from = i === 0 ? 0 : (quantiles[i - 1].p + p) / 2;
    const to = i === quantiles.length - 1 ? 1 : (quantiles[i + 1].p + p) / 2;
    for (let h = 0; h < actual.length; h++) {
      const above = actual[h] - path[h];
      sum += 2 * (to - from) * (above >= 0 ? p * above : (p - 1) * above);
    }
  });
  return sum / actual.length;
}

function checkedInterval(actual: ArrayLike<number>, interval: Interval): Interval {
  checkObject("interval", interval);
  const {level, lower, upper} = interval;
  requireLevel(level);
  requireNumbers("actual", actual);
  requireAlike("lower", lower, actual.length);
  requireAlike("upper", upper, actual.length);
  return interval;
}
