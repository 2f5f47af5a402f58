import {chiSquareTail} from "./chiSquareTail.js";

/**
 * Tests ranks for uniformity: chi-square over equal bins.
 *
 * By hand: `chiSquaredGoodnessOfFit` of simple-statistics answers yes or no from a table; calibration reports the p value.
 *
 * @param ranks - shape (replicates); integers in 0..draws
 * @param draws - number of posterior draws a truth was ranked among; bins must divide draws + 1
 * @param bins - number of bins, integer ≥ 2
 * @returns statistic, p value, and the count of each bin
 * @throws RangeError if bins does not divide draws + 1, or a rank is out of range
 * @see Talts, Betancourt, Simpson, Vehtari & Gelman 2018, Validating Bayesian inference algorithms with simulation-based
 * calibration, arXiv:1804.06788
 * @example
 * rankUniformity([0, 1, 2, 3], 3, 2).pValue // => 1
 * rankUniformity([0, 1], 4, 2) // throws invalid bins; not a divisor of draws + 1: 2
 */
export function rankUniformity(ranks: readonly number[], draws: number, bins: number) {
  if (!(Number.isInteger(bins) && bins >= 2 && (draws + 1) % bins === 0))
    throw new RangeError(`invalid bins; not a divisor of draws + 1: ${bins}`);
  const counts = new Array<number>(bins).fill(0);
  for (const rank of ranks) {
    if (!(Number.isInteger(rank) && rank >= 0 && rank <= draws))
      throw new RangeError(`invalid rank; not an integer in 0..${draws}: ${rank}`);
    counts[Math.floor((rank * bins) / (draws + 1))]++;
  }
  const expected = ranks.length / bins;
  const statistic = counts.reduce(
    (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
    0
  );
  return {statistic, pValue: chiSquareTail(statistic, bins - 1), counts};
}
