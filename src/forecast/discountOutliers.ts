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
  const sizeBeside = medianBeside(changes.map(Math.abs));
  const {outlier, lastOutlier, lastKept} = forecastConstants;
  for (let t = 1; t < n; t++) {
    const size = sizeBeside(t - 1, t);
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

/**
 * Medians of all values but two: sorted once, so that a long history takes no longer than its sorting.
 *
 * @param sizes - shape (n)
 * @returns the median without the values at places `i` and `j`, i < j; with `j` = n only i is left out
 */
function medianBeside(sizes: Float64Array): (i: number, j: number) => number {
  const n = sizes.length;
  const order = Array.from(sizes.keys()).sort((i, j) => sizes[i] - sizes[j]);
  const rank = new Float64Array(n + 1).fill(n);
  order.forEach((i, k) => {
    rank[i] = k;
  });
  return (i, j) => {
    const first = Math.min(rank[i], rank[j]);
    const second = Math.max(rank[i], rank[j]) - 1;
    const at = (k: number) => sizes[order[k + Number(k >= first) + Number(k >= second)]];
    const last = n - (j < n ? 3 : 2);
    const low = at(last >> 1);
    return last % 2 === 0 ? low : (low + at((last >> 1) + 1)) / 2;
  };
}
