/** Sum of values[from..to), in four sums so that no addition waits for the one before. */
export function sumRange(values: Float64Array, from: number, to: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = from;
  for (; k + 3 < to; k += 4) {
    s0 += values[k];
    s1 += values[k + 1];
    s2 += values[k + 2];
    s3 += values[k + 3];
  }
  for (; k < to; ++k) s0 += values[k];
  return s0 + s1 + (s2 + s3);
}
