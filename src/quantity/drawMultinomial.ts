import {drawBinomial} from "./drawBinomial.js";
import type {RandomStream} from "./randomStream.js";

/**
 * Spreads n persons over destinations with shares p by conditional binomials, in the order given.
 *
 * The part 1 − Σ p stays; its count is the return value, so nothing is lost or invented.
 *
 * @param random - the stream, at the address of this draw
 * @param n - persons; integer ≥ 0
 * @param p - probabilities, shape (k); each ≥ 0, sum at most 1 (within 1e-9)
 * @param out - receives persons by destination, shape (k) or longer
 * @returns persons with none of the destinations
 * @throws RangeError if n or a probability is out of range, or they sum above 1
 * @example
 * drawMultinomial(createRandom(1), 10, [0, 0.5, 0.5], [0, 0, 0]) // => 0
 * drawMultinomial(createRandom(1), 10, [0.8, 0.5], [0, 0]) // throws invalid p; sum above 1: 1.3
 */
export function drawMultinomial(
  random: RandomStream,
  n: number,
  p: ArrayLike<number>,
  out: {[destination: number]: number}
): number {
  let rest = n;
  let share = 1;
  for (let j = 0; j < p.length; ++j) {
    const pj = p[j];
    if (!(pj >= 0 && pj <= share + 1e-9)) refuseShares(p);
    // What rounding leaves of the share after the last destination is nobody.
    const left = share - pj > 1e-12 ? share - pj : 0;
    const k = rest === 0 || pj === 0 ? 0 : drawBinomial(random, rest, left > 0 ? pj / share : 1);
    out[j] = k;
    rest -= k;
    share = left;
  }
  return rest;
}

/** Says which rule shares break. */
export function refuseShares(p: ArrayLike<number>): never {
  let sum = 0;
  for (let j = 0; j < p.length; ++j) {
    if (!(p[j] >= 0 && p[j] <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p[j]}`);
    sum += p[j];
  }
  throw new RangeError(`invalid p; sum above 1: ${sum}`);
}
