import {drawLogGamma} from "./drawGamma.js";
import {exp} from "./exp.js";
import type {RandomStream} from "./randomStream.js";

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
  let largest = -Infinity;
  for (let j = 0; j < alpha.length; ++j) {
    const a = alpha[j];
    if (!(a >= 0 && a < Infinity))
      throw new RangeError(`invalid alpha; not a finite number of at least 0: ${a}`);
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
