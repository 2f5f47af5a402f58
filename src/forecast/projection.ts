import {solvePositive} from "./solvePositive.js";

/**
 * Computes G = (Sᵀ W⁻¹ S)⁻¹ Sᵀ W⁻¹: how the leaves follow from all forecasts with the least error variance.
 *
 * @param s - summing matrix, shape (series, leaves)
 * @param w - covariance of errors, shape (series, series), positive definite
 * @returns shape (leaves, series)
 */
export function projection(
  s: readonly (readonly number[])[],
  w: readonly (readonly number[])[]
): number[][] {
  const weighted = solvePositive(w, s);
  const leaves = s[0].map((_, leaf) => leaf);
  const normal = leaves.map((i) =>
    leaves.map((j) => s.reduce((sum, row, k) => sum + row[i] * weighted[k][j], 0))
  );
  return solvePositive(
    normal,
    leaves.map((leaf) => weighted.map((row) => row[leaf]))
  );
}
