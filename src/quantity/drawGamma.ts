import {exp} from "./exp.js";
import {log} from "./log.js";
import type {RandomStream} from "./randomStream.js";

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
  if (!(shape > 0 && shape < Infinity))
    throw new RangeError(`invalid shape; not a finite number above 0: ${shape}`);
  if (!(scale > 0 && scale < Infinity))
    throw new RangeError(`invalid scale; not a finite number above 0: ${scale}`);
  const x = shape < 1 ? exp(drawLogGamma(random, shape)) : drawFromOne(random, shape);
  return x * scale;
}

/** Draws ln X for a gamma variable X of scale 1; keeps what would be 0 as X when the shape is small. */
export function drawLogGamma(random: RandomStream, shape: number): number {
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
