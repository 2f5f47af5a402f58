import {aboveZero, checkNumber} from "./checkNumber.js";
import {checkList} from "./checkNumbers.js";
import {checkObject} from "./checkObject.js";
import {checkRandom} from "./checkRandom.js";
import {exp} from "./exp.js";
import {log} from "./log.js";
import {logistic} from "./logistic.js";
import type {RandomStream} from "./randomStream.js";

const notPositive = "not a finite number above 0";
/** Rule of a number that may be 0. */
export const notNegative = "not a finite number of at least 0";

/**
 * Draws a number from the gamma distribution with density proportional to x^(shape − 1) e^(−x / scale).
 *
 * Squeeze method of Marsaglia and Tsang; a shape below 1 is raised by one and scaled by u^(1 / shape).
 *
 * @param random - the stream, at the address of this draw
 * @param shape - a finite number > 0, no unit
 * @param scale - a finite number > 0, the unit of the result; default 1
 * @throws RangeError if shape or scale is out of range
 * @see Marsaglia, G. & Tsang, W. W. (2000), ACM Trans. Math. Softw. 26(3), 363-372, https://doi.org/10.1145/358407.358414
 * @example
 * drawGamma(createRandom(1), 2.5) > 0 // => true
 * drawGamma(createRandom(1), 0) // throws invalid shape; not a finite number above 0: 0
 */
export function drawGamma(random: RandomStream, shape: number, scale = 1): number {
  checkRandom(random);
  checkNumber("shape", shape, notPositive, aboveZero);
  checkNumber("scale", scale, notPositive, aboveZero);
  const x = shape < 1 ? exp(drawLogGamma(random, shape)) : drawFromOne(random, shape);
  return x * scale;
}

/** Draws ln X for a gamma variable X of scale 1; keeps what would be 0 as X when the shape is small. */
function drawLogGamma(random: RandomStream, shape: number): number {
  if (shape >= 1) return log(drawFromOne(random, shape));
  return log(drawFromOne(random, shape + 1)) + log(random.uniform()) / shape;
}

function drawFromOne(random: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const u = random.uniform();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (log(u) < 0.5 * x * x + d * (1 - v + log(v))) return d * v;
  }
}

/**
 * Draws a share from the Beta(a, b) distribution: X / (X + Y) for gamma variables X, Y of shapes a, b.
 *
 * @param random - the stream, at the address of this draw
 * @param a - a finite number > 0, no unit
 * @param b - a finite number > 0, no unit
 * @returns a share in [0, 1]
 * @throws RangeError if a or b is out of range
 * @example
 * ((x) => x > 0 && x < 1)(drawBeta(createRandom(1), 2, 5)) // => true
 * drawBeta(createRandom(1), 2, 0) // throws invalid b; not a finite number above 0: 0
 */
export function drawBeta(random: RandomStream, a: number, b: number): number {
  checkRandom(random);
  checkNumber("a", a, notPositive, aboveZero);
  checkNumber("b", b, notPositive, aboveZero);
  const x = drawLogGamma(random, a);
  return logistic(x - drawLogGamma(random, b));
}

/**
 * Draws shares that add to 1 from the Dirichlet distribution.
 *
 * @param random - the stream, at the address of this draw
 * @param alpha - concentrations, shape (k), k ≥ 1; each a finite number ≥ 0, at least one above 0; 0 gives the share 0
 * @param out - receives the shares, shape (k) or longer
 * @throws RangeError if a concentration is out of range or none is above 0
 * @example
 * ((share) => (drawDirichlet(createRandom(1), [0, 3], share), share))([0, 0]) // => [0, 1]
 * drawDirichlet(createRandom(1), [1, -1], [0, 0]) // throws invalid alpha; not a finite number of at least 0: -1
 */
export function drawDirichlet(
  random: RandomStream,
  alpha: ArrayLike<number>,
  out: {[component: number]: number}
): void {
  checkRandom(random);
  checkList("alpha", alpha);
  if (typeof out !== "object" || out === null) checkObject("out", out);
  let largest = -Infinity;
  for (let j = 0; j < alpha.length; ++j) {
    const a = checkNumber("alpha", alpha[j], notNegative, 0);
    out[j] = a === 0 ? -Infinity : drawLogGamma(random, a);
    if (out[j] > largest) largest = out[j];
  }
  if (largest === -Infinity) throw new RangeError("invalid alpha; none above 0");
  let sum = 0;
  for (let j = 0; j < alpha.length; ++j) {
    out[j] = exp(out[j] - largest);
    sum += out[j];
  }
  for (let j = 0; j < alpha.length; ++j) out[j] /= sum;
}
