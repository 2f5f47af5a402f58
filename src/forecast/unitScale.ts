/**
 * Finds the power of two nearest below the largest size in a series, so that dividing by it is exact and neither huge nor
 * tiny values overflow when squared; 1 for a series of zeros.
 */
export function unitScale(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  if (largest === 0) return 1;
  let scale = 1;
  while (scale <= largest / 2) scale *= 2;
  while (scale > largest) scale /= 2;
  return scale;
}
