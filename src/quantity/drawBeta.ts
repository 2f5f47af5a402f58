import {drawLogGamma} from "./drawGamma.js";
import {logistic} from "./logistic.js";
import type {RandomStream} from "./randomStream.js";

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
  if (!(a > 0 && a < Infinity))
    throw new RangeError(`invalid a; not a finite number above 0: ${a}`);
  if (!(b > 0 && b < Infinity))
    throw new RangeError(`invalid b; not a finite number above 0: ${b}`);
  const x = drawLogGamma(random, a);
  return logistic(x - drawLogGamma(random, b));
}
