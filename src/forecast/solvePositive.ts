/**
 * Solves A X = B for a symmetric positive definite A by Cholesky's method.
 *
 * @param a - shape (n, n); not changed
 * @param b - shape (n, m); not changed
 * @returns X, shape (n, m)
 * @throws RangeError if A is not positive definite
 */
export function solvePositive(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[]
): number[][] {
  const n = a.length;
  const l = a.map((row) => row.map(() => 0));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i][j];
      for (let k = 0; k < j; k++) sum -= l[i][k] * l[j][k];
      if (i === j && !(sum > 0))
        throw new RangeError(`invalid matrix; not positive definite: pivot ${i} is ${sum}`);
      l[i][j] = i === j ? Math.sqrt(sum) : sum / l[j][j];
    }
  const x = b.map((row) => [...row]);
  for (let c = 0; c < (b[0]?.length ?? 0); c++) {
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) x[i][c] -= l[i][k] * x[k][c];
      x[i][c] /= l[i][i];
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) x[i][c] -= l[k][i] * x[k][c];
      x[i][c] /= l[i][i];
    }
  }
  return x;
}
