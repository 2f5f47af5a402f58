/**
 * Resamples indices in proportion to weights with one uniform number: index i appears ⌊n w_i⌋ or ⌈n w_i⌉ times.
 *
 * @param weights - shape (n), ≥ 0, any positive sum
 * @param uniform - one number in (0, 1)
 * @returns indices in ascending order; shape (n)
 * @throws RangeError if the weights do not sum to a positive number
 * @see Kitagawa 1996, Monte Carlo filter and smoother, J. Comput. Graph. Stat. 5
 * @example
 * [...systematicResample(Float64Array.of(0, 1, 1, 2), 0.5)] // => [1, 2, 3, 3]
 * systematicResample(Float64Array.of(0, 0), 0.5) // throws invalid weights; sum not positive: 0
 */
export function systematicResample(weights: Float64Array, uniform: number): Int32Array {
  const n = weights.length;
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (!(total > 0)) throw new RangeError(`invalid weights; sum not positive: ${total}`);
  const indices = new Int32Array(n);
  let index = 0;
  let cumulative = weights[0];
  for (let k = 0; k < n; k++) {
    const position = ((k + uniform) / n) * total;
    while (cumulative < position && index < n - 1) cumulative += weights[++index];
    indices[k] = index;
  }
  return indices;
}
