import {discountOutliers} from "./discountOutliers.js";
import {intervalScale, type Movement} from "./intervalScale.js";

/** A history as the default forecast sees it: one value a year, gaps filled, outliers discounted. */
export interface SeenHistory extends Movement {
  /** Shape (years from first to last). */
  z: Float64Array;
  /** Whether a year was filled; as long. */
  filled: boolean[];
  /** Places of the observations among the years, shape (n). */
  observed: number[];
  /** Places of the outliers among the observations. */
  outliers: number[];
  /** What the level of an outlying last value adds to a path. */
  offset: number;
  /** Mean and standard deviation (n − 1) of the observations, outliers discounted. */
  mean: number;
  deviation: number;
}

/**
 * Lays a history out year by year: a gap is filled on the straight line between its neighbours, outliers are discounted
 * (`discountOutliers`), and how much the observations move is measured across the gaps (`intervalScale`), an outlying last value
 * as it stands.
 *
 * @param z - observations on the scale of the forecast, shape (n), n ≥ 2
 * @param times - years since the first observation, shape (n)
 */
export function seenHistory(z: Float64Array, times: Float64Array): SeenHistory {
  const n = z.length;
  const years = times[n - 1] + 1;
  const line = new Float64Array(years);
  const filled = Array.from({length: years}, () => true);
  const observed = Array.from(times);
  for (let i = 0; i < n; i++) {
    filled[times[i]] = false;
    line[times[i]] = z[i];
    const span = i > 0 ? times[i] - times[i - 1] : 1;
    for (let k = 1; k < span; k++)
      line[times[i - 1] + k] = z[i - 1] + (k / span) * (z[i] - z[i - 1]);
  }
  const {values, outliers, offset} = discountOutliers(line);
  const kept = Float64Array.from(observed, (at) => values[at]);
  const mean = kept.reduce((sum, value) => sum + value / n, 0);
  const squares = kept.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const moved = kept.slice();
  if (offset !== 0) moved[n - 1] = z[n - 1];
  return {
    z: values,
    filled,
    observed,
    outliers: outliers.filter((at) => !filled[at]).map((at) => observed.indexOf(at)),
    offset,
    mean,
    deviation: Math.sqrt(squares / (n - 1)),
    ...intervalScale(moved, times)
  };
}
