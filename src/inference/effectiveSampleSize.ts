/**
 * Computes the effective sample size of importance weights: (Σ w)² / Σ w².
 *
 * @param weights - shape (n), ≥ 0
 * @returns a number in [1, n], or 0 if all weights are 0
 * @see Kong, Liu & Wong 1994, Sequential imputations and Bayesian missing data problems, JASA 89
 * @example
 * effectiveSampleSize(Float64Array.of(1, 1, 1, 1)) // => 4
 * effectiveSampleSize(Float64Array.of(1, 0, 0, 0)) // => 1
 */
export function effectiveSampleSize(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const w of weights) {
    sum += w;
    squares += w * w;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}
