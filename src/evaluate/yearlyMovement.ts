/**
 * Computes the mean absolute yearly change of a history: what scaled errors are measured by.
 *
 * Σ |y(t) − y(t−1)| / (n − 1); NaN for fewer than 2 observations.
 *
 * @param history - shape (n), any unit
 * @example
 * yearlyMovement([1, 3, 2]) // => 1.5
 * yearlyMovement([1]) // => NaN
 */
export function yearlyMovement(history: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 1; t < history.length; t++) sum += Math.abs(history[t] - history[t - 1]);
  return history.length < 2 ? Number.NaN : sum / (history.length - 1);
}
