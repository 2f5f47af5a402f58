import {aboveZero, checkNumber} from "./checkNumber.js";
import {exp} from "./exp.js";
import {log, log1p} from "./log.js";
import {logGamma} from "./logGamma.js";

/** Most terms of the fraction; it needs about the root of the larger shape, so this is enough up to shapes of 10⁸. */
const longest = 50000;

/**
 * Computes the probability that a Beta(a, b) variable is below x: the regularised incomplete beta function I_x(a, b).
 *
 * Continued fraction by Lentz's method, on the side where it converges fast; relative error about 10⁻¹³.
 *
 * @param x - in [0, 1]
 * @param a - above 0
 * @param b - above 0
 * @returns probability in [0, 1]
 * @throws RangeError if a number is out of range
 * @see DLMF §8.17(v), https://dlmf.nist.gov/8.17.v
 * @example
 * betaShare(0.5, 2, 2) // => 0.5
 * betaShare(0.1, 1, 3).toFixed(12) // => "0.271000000000"
 * betaShare(2, 1, 1) // throws invalid x; not in [0, 1]: 2
 */
export function betaShare(x: number, a: number, b: number): number {
  checkNumber("x", x, "not in [0, 1]", 0, 1);
  checkNumber("a", a, "not above 0", aboveZero);
  checkNumber("b", b, "not above 0", aboveZero);
  return betaShareAt(x, a, b, logGamma(a + b) - logGamma(a) - logGamma(b));
}

/** The same for checked numbers, with ln Γ(a + b) − ln Γ(a) − ln Γ(b) already known. */
export function betaShareAt(x: number, a: number, b: number, constant: number): number {
  if (x === 0 || x === 1) return x;
  if (x === 0.5 && a === b) return 0.5;
  const front = exp(a * log(x) + b * log1p(-x) + constant);
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * Computes I_x(a, b) from ln x and ln(1 − x), for x so near 0 that it, or so near 1 that 1 − x, is no number of its own.
 *
 * @param logX - ln x ≤ 0
 * @param logRest - ln(1 − x) ≤ 0
 * @param constant - ln Γ(a + b) − ln Γ(a) − ln Γ(b)
 * @example
 * betaShareOfLog(-1000, 0, 0.01, 1, Math.log(0.01)).toFixed(9) // => "0.000045400"
 */
export function betaShareOfLog(
  logX: number,
  logRest: number,
  a: number,
  b: number,
  constant: number
): number {
  const front = exp(a * logX + b * logRest + constant);
  const x = exp(logX);
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(exp(logRest), b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = keepAway(1 - ((a + b) * x) / (a + 1));
  let value = 1 / d;
  d = value;
  for (let m = 1; m <= longest; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepAway(1 + even * d);
    c = keepAway(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepAway(1 + odd * d);
    c = keepAway(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

function keepAway(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x;
}
