import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";

/**
 * Fills a first-order autoregression of unit variance: e_t = φ e_{t−1} + √(1 − φ²) z_t, e_1 = z_1.
 *
 * @param random - stream; address (run, t, key, 0) for year t
 * @param persistence - φ in (−1, 1)
 * @param out - receives e, shape (years)
 * @returns out
 */
export function autoregression(
  random: RandomStream,
  run: number,
  key: number,
  persistence: number,
  out: Float64Array
): Float64Array {
  const innovation = Math.sqrt(1 - persistence * persistence);
  let e = 0;
  for (let t = 0; t < out.length; t++) {
    const z = random.seek(run, t, key, 0).normal();
    e = t === 0 ? z : persistence * e + innovation * z;
    out[t] = e;
  }
  return out;
}

/**
 * Fills the path of an exogenous stock: a random walk with drift on the log scale.
 *
 * y_0 = start; ln y_t = ln y_{t−1} + drift_t + sd_t z_t.
 *
 * @param random - stream, or null for no noise; address (run, t, key, 0)
 * @param start - value at the start; unit of the series
 * @param drift - by year, 1/yr
 * @param sd - by year
 * @param out - receives y at every instant, shape (years + 1)
 * @returns out
 */
export function randomWalk(
  random: RandomStream | null,
  run: number,
  key: number,
  start: number,
  drift: ArrayLike<number>,
  sd: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  out[0] = start;
  let sum = 0;
  for (let t = 0; t + 1 < out.length; t++) {
    sum += drift[t];
    if (random) sum += sd[t] * random.seek(run, t, key, 0).normal();
    out[t + 1] = start * exp(sum);
  }
  return out;
}
