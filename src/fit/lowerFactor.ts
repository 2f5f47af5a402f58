/**
 * Lower triangle L of a symmetric matrix that may be singular: C = L Lᵀ. What rounding makes negative is taken as 0.
 *
 * @param matrix - shape (n × n); the lower triangle is read
 * @returns rows of length n
 * @example
 * lowerFactor([[4], [2, 1]]) // => [[2, 0], [1, 0]]
 */
export function lowerFactor(matrix: readonly (readonly number[])[]): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row = new Array<number>(matrix.length).fill(0);
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= row[k] * (rows[j]?.[k] ?? row[k]);
      if (i === j) row[j] = Math.sqrt(Math.max(0, rest));
      else row[j] = rows[j][j] > 1e-9 ? rest / rows[j][j] : 0;
    }
    rows.push(row);
  }
  return rows;
}
