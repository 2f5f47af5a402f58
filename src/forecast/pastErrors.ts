import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {pow} from "../quantity/pow.js";
import {forecastConstants} from "./forecastConstants.js";
import {forecastViews} from "./forecastViews.js";

const perStep = [1, 2, 3, 4, 5, 6].map((k) => pow(k, 1.3));

/** What the default forecast would have said at earlier origins, on its own scale. */
export interface PastErrors {
  /** One-step forecasts, shape (n); NaN before the first origin. */
  fitted: Float64Array;
  /** Root mean square over origins and steps k of error / k^0.65; NaN without any. */
  rootMeanSquare: number;
  /** Probability that the series varies about a constant mean; in [0, 1]. */
  stationary: number;
}

/**
 * Repeats the views at the last 12 origins that leave at least 3 points, up to 6 steps ahead, and measures their errors, scaled
 * back to one step: errors grow a little faster than the square root of the step.
 *
 * Beside them stands the mean of all earlier values. By the one-step errors of both the odds that the series varies about a
 * constant mean are π / (1 − π) · (Σ e² / Σ (z − mean)²)^(m/2) with m origins, the ratio of prequential normal likelihoods; 0
 * below 3 origins. There e is the error of the views before growth is doubted (`believeGrowth`), as a doubted path already leans on
 * the mean. A fitted value mixes both by what was known then.
 *
 * @param z - values on the scale of the forecast, shape (n)
 * @param least - smallest value of that scale; −Infinity without
 * @param filled - whether a value was filled into a gap, shape (n): no error is measured there
 * @see Dawid (1984), Statistical theory: the prequential approach, J. R. Stat. Soc. A 147, 278-292
 */
export function pastErrors(z: Float64Array, least: number, filled: readonly boolean[]): PastErrors {
  const n = z.length;
  const fitted = new Float64Array(n).fill(Number.NaN);
  const first = Math.max(3, n - 12);
  let [sum, count, ofViews, ofMean, origins] = [0, 0, 0, 0, 0];
  let mean = 0;
  for (let t = 0; t < first && t < n; t++) mean += z[t] / first;
  for (let origin = first; origin < n; origin++) {
    const ahead = Math.min(6, n - origin);
    const {path, shrunk} = forecastViews(z.subarray(0, origin), ahead, least);
    const weight = stationaryShare(ofViews, ofMean, origins);
    fitted[origin] = Math.max(least, (1 - weight) * path[0] + weight * mean);
    for (let k = 1; k <= ahead; k++) {
      if (filled[origin + k - 1]) continue;
      const error = z[origin + k - 1] - Math.max(least, path[k - 1]);
      sum += (error * error) / perStep[k - 1];
      count++;
    }
    if (!filled[origin]) {
      const ofPath = z[origin] - Math.max(least, shrunk[0]);
      ofViews += ofPath * ofPath;
      ofMean += (z[origin] - mean) * (z[origin] - mean);
      origins++;
    }
    mean += (z[origin] - mean) / (origin + 1);
  }
  return {
    fitted,
    rootMeanSquare: count > 0 ? Math.sqrt(sum / count) : Number.NaN,
    stationary: stationaryShare(ofViews, ofMean, origins)
  };
}

function stationaryShare(ofViews: number, ofMean: number, origins: number): number {
  if (!(origins >= 3) || !(ofViews > 0)) return 0;
  const {stationary: prior} = forecastConstants;
  if (!(ofMean > 0)) return 1;
  const odds = log(prior / (1 - prior)) + (origins / 2) * (log(ofViews) - log(ofMean));
  return 1 / (1 + exp(-odds));
}
