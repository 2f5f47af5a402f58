import {checkInteger} from "../quantity/checkNumber.js";

/** 1 less than the golden section. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Prepares the order in which runs take the particles of a posterior sample: every one once in each n runs, and runs in a row spread
 * evenly over the sample, however many.
 *
 *   particle(r) = rank of frac(r g) among frac(i g), i = 0..n − 1,   r mod n,   g = (√5 − 1)/2
 *
 * A chain leaves neighbours alike and its parts one after the other, one a counting rule: the first runs in the order of the sample would
 * know but one part.
 *
 * @param n - particles, 1..2²⁴
 * @returns the particle of a run, integer in 0..n − 1
 * @throws RangeError if n is none
 * @see Knuth, D. E. (1998), The Art of Computer Programming, vol. 3, 6.4, theorem S
 * @example
 * [0, 1, 2, 3, 4].map(particleOrder(5)) // => [0, 3, 1, 4, 2]
 */
export function particleOrder(n: number): (run: number) => number {
  checkInteger("n", n, 1, 2 ** 24);
  const places = Float64Array.from({length: n}, (_, run) => (run * golden) % 1);
  const order = Array.from(places.keys()).sort((a, b) => places[a] - places[b]);
  const ranks = new Uint32Array(n);
  order.forEach((run, rank) => {
    ranks[run] = rank;
  });
  return (run) => ranks[run % n];
}
