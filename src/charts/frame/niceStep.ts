/**
 * Finds the step that splits a range into round numbers: the least of 1, 2, 5 × 10ᵏ that is not below x.
 *
 * @param x - step wanted, above 0; any unit
 * @returns step, unit of x
 * @example
 * niceStep(0.3) // => 0.5
 * niceStep(5) // => 5
 */
export function niceStep(x: number): number {
  const power = Number(`1e${Math.floor(Math.log10(x))}`);
  const step = [1, 2, 5].map((m) => m * power).find((one) => one >= x * (1 - 1e-9));
  return step ?? 10 * power;
}
