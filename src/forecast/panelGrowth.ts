/** Yearly growth of the series of a panel, and how far each is to be taken for its own. */
export interface PanelGrowth {
  /** Mean yearly growth beside that of the panel in the same years, shape (series). */
  own: number[];
  /** Sampling variance of it, shape (series); Infinity where it rests on one change. */
  variances: number[];
  /** Variance of growth between series beyond what chance explains, ≥ 0. */
  between: number;
  /** Share of each series' growth that is to be the panel's, in [0, 1], shape (series). */
  weights: number[];
}

/**
 * Weighs the growth of each series of a panel against the panel's, by empirical Bayes.
 *
 * uᵢₜ = cₜ + bᵢ + eᵢₜ, bᵢ ~ (0, τ²): cₜ is the mean of the year over the series that have it, and the mean of these where only one
 * has; bᵢ the mean of the mᵢ deviations uᵢₜ − cₜ, its variance sᵢ² = (Σ e² + σ²) / mᵢ(mᵢ − 1), where each series borrows one
 * squared error of the panel, σ² = Σᵢ Σₜ e² / Σᵢ (mᵢ − 1). τ² ≥ 0 solves Σ (bᵢ − b̄)² / (sᵢ² + τ²) = k − 1 over the k series of two
 * changes and more, b̄ their mean with the weights 1 / (sᵢ² + τ²). The panel's share is sᵢ² / (sᵢ² + τ²): all with one change, hardly
 * any with a long steady history.
 *
 * @param changes - relative growth by year, a map a series; each series has a year in common with another
 * @see Paule & Mandel (1982), J. Res. Natl. Bur. Stand. 87, 377-385; Morris (1983), JASA 78, 47-55
 */
export function panelGrowth(changes: readonly ReadonlyMap<number, number>[]): PanelGrowth {
  const common = yearMeans(changes);
  const usual = mean([...common.values()]);
  const apart = changes.map((own) =>
    [...own].map(([year, change]) => change - (common.get(year) ?? usual))
  );
  const own = apart.map(mean);
  const squares = apart.map((errors, i) =>
    errors.reduce((sum, error) => sum + (error - own[i]) ** 2, 0)
  );
  const free = apart.map((errors) => Math.max(0, errors.length - 1));
  const pooled = sum(squares) / Math.max(1, sum(free));
  // A billionth stands in for no variance at all, so that every weight is a number.
  const variances = squares.map((square, i) =>
    free[i] > 0 ? Math.max(1e-18, (square + pooled) / (free[i] * (free[i] + 1))) : Infinity
  );
  const between = varianceBetween(own, variances);
  // One that alone tells of growth is the panel: it has nothing to borrow.
  const several = variances.filter((s) => s < Infinity).length > 1;
  return {
    own,
    variances,
    between,
    weights: variances.map((s) => (s === Infinity ? 1 : several ? s / (s + between) : 0))
  };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / Math.max(1, values.length);

/** Mean growth of each year that two series have or more. */
function yearMeans(changes: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const years = new Set(changes.flatMap((own) => [...own.keys()]));
  const means = new Map<number, number>();
  for (const year of years) {
    const seen = changes.flatMap((own) => own.get(year) ?? []);
    if (seen.length > 1) means.set(year, mean(seen));
  }
  return means;
}

/** τ² of Paule and Mandel, between 0 and 4: relative growth stays within ±2. */
function varianceBetween(own: readonly number[], variances: readonly number[]): number {
  const told = own.flatMap((b, i) => (variances[i] < Infinity ? [{b, s: variances[i]}] : []));
  const excess = (between: number) => {
    const weights = told.map(({s}) => 1 / (s + between));
    const centre = sum(told.map(({b}, i) => weights[i] * b)) / sum(weights);
    return sum(told.map(({b}, i) => weights[i] * (b - centre) ** 2)) - (told.length - 1);
  };
  if (told.length < 2 || !(excess(0) > 0)) return 0;
  let [low, high] = [0, 4];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}
