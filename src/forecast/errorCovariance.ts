/** How the errors of the base forecasts are weighed. */
export type ReconcileMethod = "bottomUp" | "ols" | "wls" | "mint";

/**
 * Estimates the covariance of one-step errors: the identity (ols), variances alone (wls), or variances with correlations shrunk
 * towards none (mint), the share of shrinkage chosen from the data.
 *
 * Shrinkage λ = Σ var(r) / Σ r² over the pairs of series, held to [0, 1]; with fewer than 3 common years λ = 1. Variances are
 * mean squares; one that is 0 is set to a billionth of the largest.
 *
 * @param residuals - one row a series, all of the same length (common years only)
 * @returns shape (series, series)
 * @see Schäfer & Strimmer (2005), Stat. Appl. Genet. Mol. Biol. 4(1), 32; Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114
 */
export function errorCovariance(
  residuals: readonly (readonly number[])[],
  method: Exclude<ReconcileMethod, "bottomUp">
): number[][] {
  const n = residuals.length;
  const years = residuals[0]?.length ?? 0;
  const variances = residuals.map((row) =>
    method === "ols" || years === 0 ? 1 : row.reduce((sum, e) => sum + (e * e) / years, 0)
  );
  const largest = Math.max(...variances);
  const sizes = variances.map((v) => Math.sqrt(Math.max(v, largest > 0 ? 1e-9 * largest : 1)));
  const correlations = method === "mint" ? shrunkCorrelations(residuals, sizes) : undefined;
  return Array.from({length: n}, (_, i) =>
    Array.from({length: n}, (_, j) =>
      i === j ? sizes[i] * sizes[i] : correlations ? correlations[i][j] * sizes[i] * sizes[j] : 0
    )
  );
}

function shrunkCorrelations(
  residuals: readonly (readonly number[])[],
  sizes: readonly number[]
): number[][] {
  const n = residuals.length;
  const years = residuals[0]?.length ?? 0;
  const standard = residuals.map((row, i) => row.map((e) => e / sizes[i]));
  const r = standard.map((a) =>
    standard.map((b) => (years === 0 ? 0 : a.reduce((sum, x, t) => sum + (x * b[t]) / years, 0)))
  );
  let [noise, signal] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const products = standard[i].map((x, t) => x * standard[j][t]);
      const spread = products.reduce((sum, w) => sum + (w - r[i][j]) * (w - r[i][j]), 0);
      noise += spread / (years * Math.max(1, years - 1));
      signal += r[i][j] * r[i][j];
    }
  const free = signal > 0 ? noise / signal : 1;
  const lambda = years < 3 || !(free >= 0) ? 1 : Math.min(1, free);
  return r.map((row, i) => row.map((value, j) => (i === j ? 1 : (1 - lambda) * value)));
}
