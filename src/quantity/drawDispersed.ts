import {dispersionCorrelation} from "./dispersionCorrelation.js";
import {drawBetaBinomial} from "./drawBetaBinomial.js";
import {drawMultinomial, refuseShares} from "./drawMultinomial.js";
import type {RandomStream} from "./randomStream.js";

/**
 * Spreads n persons over destinations with shares p, with φ times the variance of a multinomial.
 *
 * A Dirichlet-multinomial of correlation {@link dispersionCorrelation}, drawn as conditional beta-binomials in the order given;
 * φ = 1 is {@link drawMultinomial} itself.
 *
 * @param random - the stream, at the address of this draw
 * @param n - persons; integer ≥ 0
 * @param p - probabilities, shape (k); each ≥ 0, sum at most 1 (within 1e-9)
 * @param phi - variance factor φ ≥ 1, no unit
 * @param out - receives persons by destination, shape (k) or longer
 * @returns persons with none of the destinations
 * @throws RangeError if n, phi or a probability is out of range, or they sum above 1
 * @see model after Mosimann, J. E. (1962), Biometrika 49, 65-82, https://doi.org/10.1093/biomet/49.1-2.65
 * @example
 * drawDispersed(createRandom(1), 10, [0.5, 0.5], 5, [0, 0]) // => 0
 * drawDispersed(createRandom(1), 10, [0.5], 0, [0]) // throws invalid phi; not a finite number of at least 1: 0
 */
export function drawDispersed(
  random: RandomStream,
  n: number,
  p: ArrayLike<number>,
  phi: number,
  out: {[destination: number]: number}
): number {
  const rho = dispersionCorrelation(n, phi);
  if (rho === 0) return drawMultinomial(random, n, p, out);
  const concentration = 1 / rho - 1;
  let rest = n;
  let share = 1;
  for (let j = 0; j < p.length; ++j) {
    const pj = p[j];
    if (!(pj >= 0 && pj <= share + 1e-9)) refuseShares(p);
    const left = share - pj > 1e-12 ? share - pj : 0;
    const k =
      rest === 0 || pj === 0
        ? 0
        : drawBetaBinomial(random, rest, pj * concentration, left * concentration);
    out[j] = k;
    rest -= k;
    share = left;
  }
  return rest;
}
