import type {Interval} from "../forecast/seriesForecast.js";
import {requireAlike} from "./requireAlike.js";

/**
 * Computes the share of steps whose value lies within the interval, ends included; in [0, 1].
 *
 * @param actual - what came, shape (h)
 * @throws RangeError if the lengths differ
 * @example
 * coverage([5, 2], {level: 0.8, lower: [1, 1], upper: [3, 3]}) // => 0.5
 */
export function coverage(actual: ArrayLike<number>, {lower, upper}: Interval): number {
  requireAlike("lower", lower, actual.length);
  requireAlike("upper", upper, actual.length);
  let held = 0;
  for (let h = 0; h < actual.length; h++)
    if (actual[h] >= lower[h] && actual[h] <= upper[h]) held++;
  return held / actual.length;
}
