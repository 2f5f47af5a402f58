import {sumRange} from "./sumRange.js";
import type {Weights} from "./weights.js";

/** Present × weight, summed over the block of one state. */
export function massOf(
  cells: Float64Array,
  base: number,
  weights: Weights | null,
  G: number,
  A: number
): number {
  if (!weights) return sumRange(cells, base, base + G * A);
  const {w, low, high} = weights;
  let mass = 0;
  let odd = 0;
  for (let g = 0; g < G; ++g) {
    const end = g * A + high[g];
    let c = g * A + low[g];
    // Two sums, so that no addition waits for the one before.
    for (; c + 1 < end; c += 2) {
      mass += cells[base + c] * w[c];
      odd += cells[base + c + 1] * w[c + 1];
    }
    if (c < end) mass += cells[base + c] * w[c];
  }
  return mass + odd;
}
