import {checkInteger} from "../quantity/checkNumber.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";

const orderKey = streamKey("latinHypercube order");
const placeKey = streamKey("latinHypercube place");

/**
 * Draws a Latin hypercube: n points of the unit cube with one in each of the n equal slices of every axis, at a random place of it.
 *
 * @param points - n, integer ≥ 1
 * @param dimensions - number of axes, integer ≥ 1
 * @param seed - integer in 0..4294967295
 * @returns n points, each of shape (dimensions), every coordinate in (0, 1)
 * @see McKay, M. D., Beckman, R. J. and Conover, W. J. (1979), Technometrics 21, 239-245
 * @example
 * latinHypercube(3, 2, 1).map(([, y]) => Math.floor(3 * y)).sort() // => [0, 1, 2]
 */
export function latinHypercube(points: number, dimensions: number, seed: number): Float64Array[] {
  checkInteger("points", points, 1, 1e7);
  checkInteger("dimensions", dimensions, 1, 10_000);
  const random = createRandom(seed);
  const made = Array.from({length: points}, () => new Float64Array(dimensions));
  for (let d = 0; d < dimensions; d++) {
    const order = shuffled(
      points,
      () => random.uniform(),
      () => random.seek(0, 0, orderKey, d)
    );
    for (let p = 0; p < points; p++)
      made[p][d] = (order[p] + random.seek(p, 0, placeKey, d).uniform()) / points;
  }
  return made;
}

/** The numbers 0 to n − 1 in random order (Fisher and Yates). */
function shuffled(n: number, uniform: () => number, begin: () => void): Uint32Array {
  const order = Uint32Array.from({length: n}, (_, i) => i);
  begin();
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * uniform());
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
