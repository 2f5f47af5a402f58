import {addExactly, addProductExactly, roundSum} from "../quantity/exactSum.js";

/** Sums of a number of values and of their squares, held without rounding error. */
export interface Moments {
  sum: number[];
  squares: number[];
}

/**
 * Adds a block of values; rounding happens only inside the block, about its first value.
 *
 * @param moments - grows by the block
 * @param values - shape (≥ from + n)
 * @param from - index of the first value
 * @param n - number of values, ≥ 1
 */
export function addBlock(moments: Moments, values: Float64Array, from: number, n: number): void {
  const pivot = values[from];
  let sum = 0;
  let squares = 0;
  for (let i = from; i < from + n; ++i) {
    const distance = values[i] - pivot;
    sum += distance;
    squares += distance * distance;
  }
  addProductExactly(moments.sum, n, pivot);
  addExactly(moments.sum, sum);
  // Σ x² = Σ (x − c)² + 2 c Σ (x − c) + n c².
  addExactly(moments.squares, squares);
  addProductExactly(moments.squares, 2 * pivot, sum);
  const square: number[] = [];
  addProductExactly(square, pivot, pivot);
  for (const part of square) addProductExactly(moments.squares, n, part);
}

/** Adds the sums of other values. */
export function joinMoments(moments: Moments, other: Moments): void {
  for (const part of other.sum) addExactly(moments.sum, part);
  for (const part of other.squares) addExactly(moments.squares, part);
}

/** Mean of n values from their sums. */
export function meanOf({sum}: Moments, n: number): number {
  return roundSum(sum) / n;
}

/** Sample variance of n values from their sums: (n Σx² − (Σx)²) / (n (n − 1)), rounded once before the division. */
export function varianceOf({sum, squares}: Moments, n: number): number {
  const spread: number[] = [];
  for (const part of squares) addProductExactly(spread, n, part);
  for (const a of sum) for (const b of sum) addProductExactly(spread, -a, b);
  return Math.max(0, roundSum(spread)) / (n * (n - 1));
}
