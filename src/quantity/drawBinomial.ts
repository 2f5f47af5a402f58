import {checkInteger, checkNumber} from "./checkNumber.js";
import {checkRandom} from "./checkRandom.js";
import {exp} from "./exp.js";
import {log, log1p} from "./log.js";
import {binomialLogDensity} from "./logDensity.js";
import type {RandomStream} from "./randomStream.js";

/** Most trials of a draw. */
export const most = 2147483647;

/** Above n·p = 10 a binomial exceeds this with probability below 1e-70. */
const farthest = 110;
const reciprocal = Float64Array.from({length: farthest + 1}, (_, i) => 1 / i);

/**
 * Draws how many of n independent persons do what each does with probability p; exact for every n and p.
 *
 * Below n·min(p, 1 − p) = 10 by inversion: one uniform, and the draw never falls as p rises at the same uniform. Above
 * it by transformed rejection (BTRS), whose proposal shifts and stretches smoothly with n and p; a rejection takes more
 * numbers of the same address and touches no other.
 *
 * @param random - the stream, at the address of this draw
 * @param n - persons; integer in 0..2147483647
 * @param p - probability in [0, 1]
 * @returns persons, an integer in 0..n; nothing is drawn where only one value is possible
 * @throws RangeError if n or p is out of range
 * @see Hörmann, W. (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46, 101-110, https://doi.org/10.1080/00949659308811496
 * @example
 * drawBinomial(createRandom(1), 100, 0) // => 0
 * drawBinomial(createRandom(1), 100, 1) // => 100
 * drawBinomial(createRandom(1), 100, 1.2) // throws invalid p; not in [0, 1]: 1.2
 */
export function drawBinomial(random: RandomStream, n: number, p: number): number {
  checkRandom(random);
  checkNumber("p", p, "not in [0, 1]", 0, 1);
  checkInteger("n", n, 0, most);
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  if (p > 0.5) {
    const q = 1 - p;
    return n - (n * q < 10 ? invert(1 - random.uniform(), n, q) : reject(random, n, q));
  }
  return n * p < 10 ? invert(random.uniform(), n, p) : reject(random, n, p);
}

function invert(u: number, n: number, p: number): number {
  // (1 - p)^n ≥ 1 - n p.
  if (u <= 1 - n * p) return 0;
  const s = p / (1 - p);
  const a = (n + 1) * s;
  const last = Math.min(n, farthest);
  let f = exp(n * log1p(-p));
  let k = 0;
  while (u > f && k < last) {
    u -= f;
    ++k;
    f *= a * reciprocal[k] - s;
  }
  return k;
}

function reject(random: RandomStream, n: number, p: number): number {
  const q = 1 - p;
  const deviation = Math.sqrt(n * p * q);
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const inner = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - (u < 0 ? -u : u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= inner) return k;
    if (!(k >= 0 && k <= n)) continue;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const bound = (v * alpha) / (a / (us * us) + b);
    const mode = Math.floor((n + 1) * p);
    if (k - mode < 16 && mode - k < 16) {
      if (bound <= ratioToMode(k, mode, n, p / q)) return k;
    } else if (log(bound) <= binomialLogDensity(k, n, p) - binomialLogDensity(mode, n, p)) return k;
  }
}

/** Probability of k over that of the mode, by the factors between them. */
function ratioToMode(k: number, mode: number, n: number, odds: number): number {
  let ratio = 1;
  for (let i = mode + 1; i <= k; ++i) ratio *= ((n - i + 1) * odds) / i;
  for (let i = k + 1; i <= mode; ++i) ratio *= i / ((n - i + 1) * odds);
  return ratio;
}
