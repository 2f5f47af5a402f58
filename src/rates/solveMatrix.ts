import {identityMatrix} from "./multiplyMatrix.js";

/**
 * Solves A X = B by elimination with row pivoting.
 *
 * @throws RangeError if A is singular to working precision
 */
export function solveMatrix(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[]
): number[][] {
  const n = a.length;
  const left = a.map((row) => [...row]);
  const right = b.map((row) => [...row]);
  for (let k = 0; k < n; ++k) {
    let pivot = k;
    for (let i = k + 1; i < n; ++i) if (Math.abs(left[i][k]) > Math.abs(left[pivot][k])) pivot = i;
    const size = Math.abs(left[pivot][k]);
    if (!(size > 1e-300)) throw new RangeError(`invalid matrix; singular at column ${k}: ${size}`);
    [left[k], left[pivot]] = [left[pivot], left[k]!];
    [right[k], right[pivot]] = [right[pivot], right[k]!];
    for (let i = k + 1; i < n; ++i) {
      const f = left[i][k] / left[k][k];
      if (f === 0) continue;
      for (let j = k; j < n; ++j) left[i][j] -= f * left[k][j];
      for (let j = 0; j < right[i].length; ++j) right[i][j] -= f * right[k][j];
    }
  }
  for (let i = n - 1; i >= 0; --i)
    for (let j = 0; j < right[i].length; ++j) {
      let sum = right[i][j];
      for (let k = i + 1; k < n; ++k) sum -= left[i][k] * right[k][j];
      right[i][j] = sum / left[i][i];
    }
  return right;
}

/** The inverse of a matrix. */
export function invertMatrix(a: readonly (readonly number[])[]): number[][] {
  return solveMatrix(a, identityMatrix(a.length));
}
