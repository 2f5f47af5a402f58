import {forecastConstants} from "./forecastConstants.js";
import {median} from "./median.js";

/** A history with its outliers discounted. */
export interface Discounted {
  /** As a forecast sees it; shape (n). */
  values: Float64Array;
  /** Places of the outliers, ascending. */
  outliers: number[];
  /** What the level of the last value adds to a path that starts from `values`. */
  offset: number;
}

/**
 * Finds values that stand alone, and sets them where their neighbours say.
 *
 * A value inside the history is an outlier if the changes to it and from it, less the median change, are opposite and both
 * exceed k times the median size of the other changes: it becomes the mean of its neighbours. The last value is one if the
 * change to it exceeds a larger multiple: it becomes the value before it plus the median change, and 70% of the difference stays
 * as a change of level. Histories of fewer than 6 points are left as they are: nothing tells there what is usual.
 *
 * @param z - observations, shape (n)
 * @see Chen & Liu (1993), Joint estimation of model parameters and outlier effects, J. Am. Stat. Assoc. 88, on additive outliers
 */
export function discountOutliers(z: Float64Array): Discounted {
  const n = z.length;
  const values = Float64Array.from(z);
  const outliers: number[] = [];
  let offset = 0;
  if (n < 6) return {values, outliers, offset};
  const changes = z.subarray(1).map((value, i) => value - z[i]);
  const usual = median(changes);
  const {outlier, lastOutlier, lastKept} = forecastConstants;
  for (let t = 1; t < n; t++) {
    const others = changes.filter((_, i) => i !== t - 1 && i !== t).map(Math.abs);
    const size = median(others);
    const before = changes[t - 1] - usual;
    const after = t < n - 1 ? changes[t] - usual : -before;
    const least = (t < n - 1 ? outlier : lastOutlier) * size;
    if (!(size > 0 && before * after < 0 && Math.min(Math.abs(before), Math.abs(after)) > least))
      continue;
    outliers.push(t);
    values[t] = t < n - 1 ? values[t - 1] / 2 + z[t + 1] / 2 : values[t - 1] + usual;
    if (t === n - 1) offset = lastKept * (z[t] - values[t]);
  }
  return {values, outliers, offset};
}
