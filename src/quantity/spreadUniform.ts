import {normalQuantile} from "./normalQuantile.js";
import type {RandomStream} from "./randomStream.js";

/**
 * A uniform number of run r at an address, spread evenly over the runs: of every 2^k runs from a multiple of 2^k on, one lies in
 * each interval [i/2^k, (i + 1)/2^k). Addresses are independent of each other.
 *
 *   u_r = scramble(reverse(shuffle(r))) + ½, in units of 2⁻³²
 *
 * a van der Corput sequence whose order is shuffled and whose digits are scrambled (nested uniform scrambling, seeded by the
 * address). Any run is uniform by itself, so that means over runs have no bias; what a result owes to one number alone is averaged
 * over 2^k runs with an error that falls as 2^−k (monotone: at most 2⁻ᵏ) instead of 2^(−k/2).
 *
 * @param random - of the seed; left at another address
 * @param run - integer ≥ 0
 * @param step, key - the address: a year, and a key from `streamKey`
 * @returns in (0, 1)
 * @see Owen, A. B. (1995), Randomly permuted (t,m,s)-nets and (t,s)-sequences; Burley, B. (2020), Practical hash-based Owen
 * scrambling, JCGT 9(4)
 * @example
 * [0, 1, 2, 3].map((run) => Math.floor(4 * spreadUniform(createRandom(1), run, 0, 7))).sort() // => [0, 1, 2, 3]
 */
export function spreadUniform(
  random: RandomStream,
  run: number,
  step: number,
  key: number
): number {
  return spreadRuns(random, step, key)(run);
}

/**
 * Prepares an address for many runs; see {@link spreadUniform}.
 *
 * @param random - of the seed; left at another address
 * @param step, key - the address
 * @returns the number of a run, in (0, 1)
 * @example
 * spreadRuns(createRandom(1), 0, 7)(3) === spreadUniform(createRandom(1), 3, 0, 7) // => true
 */
export function spreadRuns(
  random: RandomStream,
  step: number,
  key: number
): (run: number) => number {
  // Run 0xffffffff is no run: its numbers seed the shuffle and the scramble of the address.
  random.seek(0xffffffff, step, key, 0);
  const shuffle = Math.floor(random.uniform() * 0x100000000);
  const digits = Math.floor(random.uniform() * 0x100000000);
  // Digits of a hashed number come lowest bit first: the reversed bits of the shuffled run are the van der Corput number.
  return (run) =>
    ((reverse(hashed(reverse(hashed(reverse(run), shuffle)), digits)) >>> 0) + 0.5) / 0x100000000;
}

/**
 * A standard normal number of run r at an address, spread evenly over the runs; see {@link spreadUniform}.
 *
 * @example
 * spreadNormal(createRandom(1), 0, 0, 7) === spreadNormal(createRandom(1), 0, 0, 7) // => true
 */
export function spreadNormal(random: RandomStream, run: number, step: number, key: number): number {
  return normalQuantile(spreadUniform(random, run, step, key));
}

/** Flips every bit of a number by a hash of the bits below it. */
function hashed(x: number, seed: number): number {
  let y = (x + seed) | 0;
  y ^= Math.imul(y, 0x6c50b47c);
  y ^= Math.imul(y, 0xb82f1e52);
  y ^= Math.imul(y, 0xc7afe638);
  y ^= Math.imul(y, 0x8d22f6e6);
  return y;
}

/** The bits of a 32-bit integer in reverse order. */
function reverse(x: number): number {
  let y = x;
  y = ((y >>> 1) & 0x55555555) | ((y & 0x55555555) << 1);
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2);
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4);
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8);
  return (y >>> 16) | (y << 16);
}
