/** Number, mean and sum of squared distances from the mean of values: what merges without the values. */
export interface Moments {
  count: number;
  /** NaN where there are none. */
  mean: number;
  /** Σ (x − mean)², in the square of the unit. */
  squares: number;
}

/** Moments of no values. */
export const noMoments: Moments = {count: 0, mean: Number.NaN, squares: 0};

/**
 * Moments of values one after the other (Welford).
 *
 * @param moments - of the values so far
 * @param value - a finite number
 * @example
 * [1, 3].reduce(addValue, noMoments) // => {count: 2, mean: 2, squares: 2}
 */
export function addValue(moments: Moments, value: number): Moments {
  const count = moments.count + 1;
  if (count === 1) return {count, mean: value, squares: 0};
  const step = value - moments.mean;
  const mean = moments.mean + step / count;
  return {count, mean, squares: moments.squares + step * (value - mean)};
}

/**
 * Moments of two sets of values together (Chan, Golub and LeVeque).
 *
 *   mean = m₁ + δ n₂ / n,   squares = s₁ + s₂ + δ² n₁ n₂ / n,   δ = m₂ − m₁
 *
 * @see Chan, T. F., Golub, G. H. and LeVeque, R. J. (1983), The American Statistician 37, 242-247
 * @example
 * mergeMoments({count: 1, mean: 1, squares: 0}, {count: 1, mean: 3, squares: 0}) // => {count: 2, mean: 2, squares: 2}
 */
export function mergeMoments(one: Moments, two: Moments): Moments {
  if (one.count === 0) return two;
  if (two.count === 0) return one;
  const count = one.count + two.count;
  const step = two.mean - one.mean;
  return {
    count,
    mean: one.mean + (step * two.count) / count,
    squares: one.squares + two.squares + (step * step * one.count * two.count) / count
  };
}
