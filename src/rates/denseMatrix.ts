// Sums, products and solutions of the few small matrices that the engine itself meets, as lists of rows. Other rooms take ml-matrix,
// which is 42 KB in a page that runs the model and needs no more than this.

type Rows = readonly (readonly number[])[];

/** x on the diagonal, 0 elsewhere; shape (n, n). */
export function diagonalRows(n: number, x = 1): number[][] {
  return Array.from({length: n}, (_, i) => Array.from({length: n}, (_, j) => (i === j ? x : 0)));
}

/** x A + y B, entry by entry. */
export function combineRows(a: Rows, x: number, b: Rows, y: number): number[][] {
  return a.map((row, i) => row.map((value, j) => x * value + y * b[i][j]));
}

/** The product A B: c_ij = Σ_k a_ik b_kj, summed in the order of k. */
export function multiplyRows(a: Rows, b: Rows): number[][] {
  return a.map((row) =>
    b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0))
  );
}

/** Rows as columns. */
export function transposeRows(a: Rows): number[][] {
  return a[0].map((_, j) => a.map((row) => row[j]));
}

/**
 * X in A X = B: elimination with the largest pivot of each column, then substitution.
 *
 * @param a - shape (n, n)
 * @param b - shape (n, m)
 * @returns shape (n, m); null where A is singular to working precision
 * @see Golub & Van Loan (2013), Matrix Computations, 4th ed., 3.4
 */
export function solveRows(a: Rows, b: Rows): number[][] | null {
  const n = a.length;
  const joined = a.map((row, i) => [...row, ...b[i]]);
  for (let k = 0; k < n; ++k) {
    let pivot = k;
    for (let i = k + 1; i < n; ++i)
      if (Math.abs(joined[i][k]) > Math.abs(joined[pivot][k])) pivot = i;
    [joined[k], joined[pivot]] = [joined[pivot], joined[k]];
    if (!(Math.abs(joined[k][k]) > 1e-300)) return null;
    for (let i = k + 1; i < n; ++i) subtractRow(joined[i], joined[k], k);
  }
  for (let k = n - 1; k >= 0; --k) {
    const row = joined[k];
    for (let j = n; j < row.length; ++j) row[j] /= row[k];
    for (let i = 0; i < k; ++i)
      for (let j = n; j < row.length; ++j) joined[i][j] -= joined[i][k] * row[j];
  }
  return joined.map((row) => row.slice(n));
}

/** Takes so much of a row from another that its entry in column k goes. */
function subtractRow(row: number[], from: readonly number[], k: number): void {
  const factor = row[k] / from[k];
  for (let j = k; j < row.length; ++j) row[j] -= factor * from[j];
}
