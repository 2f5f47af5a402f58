/**
 * Computes the sum of squared yearly changes of a series.
 *
 * @param y - observations, shape (n)
 */
export function squaredChanges(y: Float64Array): number {
  let sum = 0;
  for (let t = 1; t < y.length; t++) sum += (y[t] - y[t - 1]) * (y[t] - y[t - 1]);
  return sum;
}
