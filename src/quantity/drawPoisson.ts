import {checkNumber} from "./checkNumber.js";
import {checkRandom} from "./checkRandom.js";
import {exp} from "./exp.js";
import {log} from "./log.js";
import {poissonLogDensity} from "./logDensity.js";
import type {RandomStream} from "./randomStream.js";

/**
 * Draws a count from the Poisson distribution.
 *
 * Below a mean of 10 by inversion with one uniform, above by transformed rejection (PTRS).
 *
 * @param random - the stream, at the address of this draw
 * @param mean - a number in [0, 1e15]; the unit of the result
 * @returns an integer ≥ 0
 * @throws RangeError if the mean is out of range
 * @see Hörmann, W. (1993), The transformed rejection method for generating Poisson random variables, Insur. Math. Econ. 12, 39-45, https://doi.org/10.1016/0167-6687(93)90997-4
 * @example
 * drawPoisson(createRandom(1), 0) // => 0
 * drawPoisson(createRandom(1), -1) // throws invalid mean; not in [0, 1e15]: -1
 */
export function drawPoisson(random: RandomStream, mean: number): number {
  checkRandom(random);
  checkNumber("mean", mean, "not in [0, 1e15]", 0, 1e15);
  if (mean === 0) return 0;
  return mean < 10 ? invert(random.uniform(), mean) : reject(random, mean);
}

function invert(u: number, mean: number): number {
  let f = exp(-mean);
  let k = 0;
  // Above a mean of 10, 110 is passed with probability below 1e-70.
  while (u > f && k < 110) {
    u -= f;
    f *= mean / ++k;
  }
  return k;
}

function reject(random: RandomStream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const inner = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - (u < 0 ? -u : u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= inner) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (log((v * inverseAlpha) / (a / (us * us) + b)) <= poissonLogDensity(k, mean)) return k;
  }
}
