import type {Interval} from "../forecast/seriesForecast.js";
import {requireAlike} from "./requireAlike.js";

/**
 * Computes the continuous ranked probability score from a point and its intervals, mean over steps; lower is better, and it is
 * the absolute error where there is no interval.
 *
 * CRPS = 2 ∫ pinball(p) dp, taken over the known quantiles (p = ½ the point, p = (1 ± level) / 2 the ends), each weighted by the
 * stretch of p nearest to it, so that the weights sum to 1.
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
  requireAlike("point", point, actual.length);
  const quantiles: {p: number; path: ArrayLike<number>}[] = [{p: 0.5, path: point}];
  for (const {level, lower, upper} of intervals) {
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
