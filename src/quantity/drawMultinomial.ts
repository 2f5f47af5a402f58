import {checkNumber, refuseType} from "./checkNumber.js";
import {checkList} from "./checkNumbers.js";
import {checkObject} from "./checkObject.js";
import {checkRandom} from "./checkRandom.js";
import {dispersionCorrelation} from "./dispersionCorrelation.js";
import {drawBetaBinomial} from "./drawBetaBinomial.js";
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
  checkRandom(random);
  checkList("p", p);
  if (typeof n !== "number") refuseType("n", n);
  if (typeof out !== "object" || out === null) checkObject("out", out);
  let rest = n;
  let share = 1;
  for (let j = 0; j < p.length; ++j) {
    const pj = p[j];
    if (!(typeof pj === "number" && pj >= 0 && pj <= share + 1e-9)) refuseShares(p);
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
function refuseShares(p: ArrayLike<number>): never {
  let sum = 0;
  for (let j = 0; j < p.length; ++j) {
    sum += checkNumber("p", p[j], "not in [0, 1]", 0, 1);
  }
  throw new RangeError(`invalid p; sum above 1: ${sum}`);
}

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
  checkRandom(random);
  checkList("p", p);
  if (typeof out !== "object" || out === null) checkObject("out", out);
  const rho = dispersionCorrelation(n, phi);
  if (rho === 0) return drawMultinomial(random, n, p, out);
  const concentration = 1 / rho - 1;
  let rest = n;
  let share = 1;
  for (let j = 0; j < p.length; ++j) {
    const pj = p[j];
    if (!(typeof pj === "number" && pj >= 0 && pj <= share + 1e-9)) refuseShares(p);
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
