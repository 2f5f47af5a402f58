import {pow} from "../quantity/pow.js";
import {forecastViews} from "./forecastViews.js";

const perStep = [1, 2, 3, 4, 5, 6].map((k) => pow(k, 1.3));

/** What the default forecast would have said at earlier origins. */
export interface PastErrors {
  /** One-step forecasts, shape (n); NaN before the first origin. */
  fitted: Float64Array;
  /** Root mean square over origins and steps k of error / k^0.65, on the root scale; NaN without any. */
  rootMeanSquare: number;
}

/**
 * Repeats the default forecast at the last 12 origins that leave at least 3 points, up to 6 steps ahead, and measures its
 * errors, scaled back to one step: errors grow a little faster than the square root of the step.
 *
 * @param y - observations, shape (n)
 * @param rooted - errors on the scale of √y
 */
export function pastErrors(y: Float64Array, rooted: boolean): PastErrors {
  const n = y.length;
  const fitted = new Float64Array(n).fill(Number.NaN);
  const scaled = rooted ? signedRoot : (x: number) => x;
  let [sum, count] = [0, 0];
  for (let origin = Math.max(3, n - 12); origin < n; origin++) {
    const ahead = Math.min(6, n - origin);
    const {point} = forecastViews(y.subarray(0, origin), ahead, rooted);
    fitted[origin] = point[0];
    for (let k = 1; k <= ahead; k++) {
      const error = scaled(y[origin + k - 1]) - scaled(point[k - 1]);
      sum += (error * error) / perStep[k - 1];
      count++;
    }
  }
  return {fitted, rootMeanSquare: count > 0 ? Math.sqrt(sum / count) : Number.NaN};
}

/** √x for x ≥ 0, −√(−x) below: the root scale continued past zero. */
export function signedRoot(x: number): number {
  return x < 0 ? -Math.sqrt(-x) : Math.sqrt(x);
}
