import {checkInteger} from "./checkNumber.js";
import {most} from "./drawBinomial.js";
import {exp} from "./exp.js";
import {binomialLogDensity} from "./logDensity.js";
import type {RandomStream} from "./randomStream.js";

/**
 * Draws how many of n persons taken from N without replacement are of the K that are marked: mean n K / N, variance
 * n K/N (1 − K/N) (N − n)/(N − 1).
 *
 * By inversion from the mode outwards, above and below in turn: one uniform number, about as many steps as the standard deviation.
 *
 * @param random - the stream, at the address of this draw
 * @param n - persons taken; integer in 0..N
 * @param K - persons marked; integer in 0..N
 * @param N - persons in all; integer in 0..2147483647
 * @returns persons, an integer in max(0, n + K − N)..min(n, K); nothing is drawn where only one value is possible
 * @throws RangeError if n, K or N is out of range
 * @see Kachitvichyanukul, V. & Schmeiser, B. (1985), Computer generation of hypergeometric random variates, J. Stat. Comput.
 *   Simul. 22, 127-145, https://doi.org/10.1080/00949658508810839
 * @example
 * drawHypergeometric(createRandom(1), 10, 4, 10) // => 4
 * drawHypergeometric(createRandom(1), 3, 0, 10) // => 0
 * drawHypergeometric(createRandom(1), 11, 4, 10) // throws invalid n; not an integer in 0..10: 11
 */
export function drawHypergeometric(random: RandomStream, n: number, K: number, N: number): number {
  checkInteger("N", N, 0, most);
  checkInteger("n", n, 0, N);
  checkInteger("K", K, 0, N);
  const least = Math.max(0, n + K - N);
  const greatest = Math.min(n, K);
  if (least === greatest) return least;
  const mode = Math.min(greatest, Math.max(least, Math.floor(((n + 1) * (K + 1)) / (N + 2))));
  const p = n / N;
  let above = exp(
    binomialLogDensity(mode, K, p) +
      binomialLogDensity(n - mode, N - K, p) -
      binomialLogDensity(n, N, p)
  );
  let below = above;
  let u = random.uniform() - above;
  let [high, low] = [mode, mode];
  while (u > 0 && (high < greatest || low > least)) {
    if (high < greatest) {
      above *= ((K - high) / (high + 1)) * ((n - high) / (N - K - n + high + 1));
      ++high;
      u -= above;
      if (u <= 0) return high;
    }
    if (low > least) {
      below *= (low / (K - low + 1)) * ((N - K - n + low) / (n - low + 1));
      --low;
      u -= below;
      if (u <= 0) return low;
    }
    // What rounding left of the uniform number belongs to nobody.
    if (above + below < 1e-300) break;
  }
  return mode;
}
