import {log} from "./log.js";
import {stirlingCorrection} from "./stirlingCorrection.js";

/**
 * Computes the logarithm of the Poisson probability ln [mᵏ e⁻ᵐ / k!], with the same bits on every machine.
 *
 * @param k - count; integer ≥ 0
 * @param mean - mean m ≥ 0
 * @returns −Infinity where the probability is 0
 * @throws RangeError if an argument is out of range
 * @example
 * poissonLogDensity(0, 2) // => -2
 * poissonLogDensity(1, 0) // => -Infinity
 * poissonLogDensity(-1, 2) // throws invalid k; not an integer of at least 0: -1
 */
export function poissonLogDensity(k: number, mean: number): number {
  if (!(mean >= 0)) throw new RangeError(`invalid mean; not at least 0: ${mean}`);
  if (!(k >= 0) || Math.floor(k) !== k)
    throw new RangeError(`invalid k; not an integer of at least 0: ${k}`);
  if (k === 0) return -mean;
  return (
    k * log(mean / (k + 1)) -
    mean -
    0.5 * log(k + 1) +
    (k + 1) -
    // ½ ln 2π
    0.9189385332046727 -
    stirlingCorrection(k)
  );
}
