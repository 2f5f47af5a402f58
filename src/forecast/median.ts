/**
 * Computes the median: the middle value, or the mean of the two middle values; NaN for none.
 *
 * By hand: (a + b) / 2 turns its sign with the values, to the bit, where `median` of simple-statistics interpolates
 * a + (b − a) / 2 and moves the last digit of two series in a hundred.
 *
 * @param values - shape (n), not changed
 */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  return n % 2 === 1 ? sorted[(n - 1) / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}
