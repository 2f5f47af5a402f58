import {checkInteger, checkNumber} from "./checkNumber.js";
import {checkRandom} from "./checkRandom.js";
import {drawBinomial, most} from "./drawBinomial.js";
import {drawBeta, notNegative} from "./drawGamma.js";
import {exp} from "./exp.js";
import {logGammaRise} from "./logGamma.js";
import type {RandomStream} from "./randomStream.js";

/**
 * Draws how many of n persons do what all do with the same, unknown probability of distribution Beta(a, b).
 *
 * Mean n p with p = a / (a + b); variance n p (1 − p) (1 + (n − 1) ρ) with ρ = 1 / (a + b + 1). Below n·min(p, 1 − p) = 10 by
 * inversion with one uniform, above by a beta and a binomial draw.
 *
 * @param random - the stream, at the address of this draw
 * @param n - persons; integer in 0..2147483647
 * @param a - a finite number ≥ 0; 0 gives 0
 * @param b - a finite number ≥ 0; 0 gives n
 * @returns persons, an integer in 0..n
 * @throws RangeError if n, a or b is out of range, or a and b are both 0
 * @example
 * drawBetaBinomial(createRandom(1), 100, 0, 3) // => 0
 * drawBetaBinomial(createRandom(1), 100, 3, 0) // => 100
 * drawBetaBinomial(createRandom(1), 100, -1, 3) // throws invalid a; not a finite number of at least 0: -1
 */
export function drawBetaBinomial(random: RandomStream, n: number, a: number, b: number): number {
  checkRandom(random);
  checkNumber("a", a, notNegative, 0);
  checkNumber("b", b, notNegative, 0);
  checkInteger("n", n, 0, most);
  if (a + b === 0) throw new RangeError("invalid a and b; both 0");
  if (n === 0 || a === 0) return 0;
  if (b === 0) return n;
  if (n * Math.min(a, b) >= 10 * (a + b)) return drawBinomial(random, n, drawBeta(random, a, b));
  return a <= b ? invert(random.uniform(), n, a, b) : n - invert(1 - random.uniform(), n, b, a);
}

function invert(u: number, n: number, a: number, b: number): number {
  let f = exp(logGammaRise(b, a) - logGammaRise(b + n, a));
  let k = 0;
  while (u > f && k < n) {
    u -= f;
    f *= ((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1));
    ++k;
  }
  return k;
}
