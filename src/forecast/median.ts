/**
 * Computes the median: the middle value, or the mean of the two middle values; NaN for none.
 *
 * @param values - shape (n), not changed
 */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  return n % 2 === 1 ? sorted[(n - 1) / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}
