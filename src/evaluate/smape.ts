import {requireAlike} from "./requireAlike.js";

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
  requireAlike("point", point, actual.length);
  let sum = 0;
  for (let h = 0; h < actual.length; h++) {
    const size = Math.abs(actual[h]) + Math.abs(point[h]);
    if (size > 0) sum += (200 * Math.abs(actual[h] - point[h])) / size;
  }
  return sum / actual.length;
}
