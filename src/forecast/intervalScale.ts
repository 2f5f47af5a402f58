import {powInt} from "../quantity/pow.js";

/** How much a series moves, on the scale it is given on. */
export interface Movement {
  /** Standard deviation of the yearly changes (n − 2 degrees of freedom); 0 for n = 2. */
  spread: number;
  /** Root mean square of the yearly changes, the weight falling by 0.7 a year back. */
  movement: number;
}

/**
 * Measures how much a series moves: round its own mean change, and lately. A change over k years counts as k steps.
 *
 * @param z - observations, shape (n), n ≥ 2
 * @param times - years since the first observation, shape (n); default one a year
 */
export function intervalScale(z: Float64Array, times?: Float64Array): Movement {
  const m = z.length - 1;
  const mean = (z[m] - z[0]) / (times ? times[m] : m);
  let [deviations, squares, weights] = [0, 0, 0];
  for (let t = 1; t <= m; t++) {
    const k = times ? times[t] - times[t - 1] : 1;
    const change = z[t] - z[t - 1];
    const fade = powInt(0.7, k);
    deviations += ((change - k * mean) * (change - k * mean)) / k;
    squares = fade * squares + (change * change) / k;
    weights = fade * weights + 1;
  }
  return {
    spread: m > 1 ? Math.sqrt(deviations / (m - 1)) : 0,
    movement: Math.sqrt(squares / weights)
  };
}
