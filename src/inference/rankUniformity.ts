import {exp} from "../quantity/exp.js";
import {normalCdf} from "../quantity/normalCdf.js";

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

/**
 * Computes the upper tail probability of the chi-square distribution with a whole number of degrees of freedom.
 *
 * Even ν: exp(−x/2) Σ_{r<ν/2} (x/2)^r / r!. Odd ν: 2Φ(−√x) + 2φ(√x) Σ_{r≤(ν−1)/2} x^{r−1/2} / (1·3···(2r−1)).
 *
 * @param x - statistic, ≥ 0
 * @param freedom - ν, integer ≥ 1
 * @returns a probability in [0, 1]
 * @throws RangeError if x or ν is out of range
 * @see Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.4.4 and 26.4.5
 * @example
 * chiSquareTail(16.918977604620448, 9).toFixed(9) // => "0.050000000"
 * chiSquareTail(0, 4) // => 1
 * chiSquareTail(1, 0.5) // throws invalid freedom; not an integer ≥ 1: 0.5
 */
export function chiSquareTail(x: number, freedom: number): number {
  if (!(x >= 0)) throw new RangeError(`invalid x; not ≥ 0: ${x}`);
  if (!(Number.isInteger(freedom) && freedom >= 1))
    throw new RangeError(`invalid freedom; not an integer ≥ 1: ${freedom}`);
  const density = exp(-x / 2);
  if (freedom % 2 === 0) {
    let term = 1;
    let sum = 1;
    for (let r = 1; r < freedom / 2; r++) {
      term *= x / 2 / r;
      sum += term;
    }
    return Math.min(1, density * sum);
  }
  const root = Math.sqrt(x);
  let term = root;
  let sum = 0;
  for (let r = 1; r <= (freedom - 1) / 2; r++) {
    if (r > 1) term *= x / (2 * r - 1);
    sum += term;
  }
  return Math.min(1, 2 * normalCdf(-root) + 2 * density * 0.3989422804014327 * sum);
}
