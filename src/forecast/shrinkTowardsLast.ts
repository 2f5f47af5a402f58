import {pow} from "../quantity/pow.js";
import {forecastConstants} from "./forecastConstants.js";

/**
 * Takes a path back towards the last value, the more the shorter the history: z(T) + c (path − z(T)), c = 1 − a / (n − 1)^b.
 *
 * Two points tell hardly any more of the next than the last one does: c is 0.05 at n = 2, 0.66 at n = 3, 0.96 at n = 10.
 *
 * @param path - shape (horizon)
 * @param last - z(T)
 * @param n - observations; integer ≥ 2
 */
export function shrinkTowardsLast(path: Float64Array, last: number, n: number): Float64Array {
  const {shrinkage, shrinkagePower} = forecastConstants;
  const kept = 1 - shrinkage / pow(n - 1, shrinkagePower);
  return path.map((value) => last + kept * (value - last));
}
