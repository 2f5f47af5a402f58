import {Matrix} from "ml-matrix";
import type {ReconcileMethod} from "./summingMatrix.js";

/**
 * Estimates the covariance of one-step errors: the identity (ols), variances alone (wls), or variances with correlations shrunk
 * towards none (mint), the share of shrinkage chosen from the data.
 *
 * Shrinkage λ = Σ var(r) / Σ r² over the pairs of series, held to [0, 1]; with fewer than 3 common years λ = 1. Variances are
 * mean squares; one that is 0 is set to a billionth of the largest.
 *
 * @param residuals - shape (series, years), common years only
 * @returns shape (series, series)
 * @see Schäfer & Strimmer (2005), Stat. Appl. Genet. Mol. Biol. 4(1), 32; Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114
 */
export function errorCovariance(
  residuals: Matrix,
  method: Exclude<ReconcileMethod, "bottomUp">
): Matrix {
  const {rows: n, columns: years} = residuals;
  if (method === "ols" || years === 0) return Matrix.eye(n);
  const variances = Matrix.mul(residuals, residuals)
    .sum("row")
    .map((sum) => sum / years);
  const largest = Math.max(...variances);
  const sizes = variances.map((v) => Math.sqrt(Math.max(v, largest > 0 ? 1e-9 * largest : 1)));
  const correlations = method === "mint" ? shrunkCorrelations(residuals, sizes) : Matrix.eye(n);
  return correlations.mulRowVector(sizes).mulColumnVector(sizes);
}

function shrunkCorrelations(residuals: Matrix, sizes: readonly number[]): Matrix {
  const {rows: n, columns: years} = residuals;
  const standard = residuals.clone().divColumnVector([...sizes]);
  const r = standard.mmul(standard.transpose()).div(years);
  let [noise, signal] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const apart = Matrix.mul(standard.getRowVector(i), standard.getRowVector(j)).sub(r.get(i, j));
      const spread = Matrix.mul(apart, apart).sum();
      noise += spread / (years * Math.max(1, years - 1));
      signal += r.get(i, j) * r.get(i, j);
    }
  const free = signal > 0 ? noise / signal : 1;
  const lambda = years < 3 || !(free >= 0) ? 1 : Math.min(1, free);
  const shrunk = r.mul(1 - lambda);
  for (let i = 0; i < n; i++) shrunk.set(i, i, 1);
  return shrunk;
}
