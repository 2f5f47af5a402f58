import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";

/**
 * Yearly retention that turns one stock into another without entries: p = (N_k/N_0)^(1/k).
 *
 * @param opening - N_0 > 0, person
 * @param closing - N_k ≥ 0, person
 * @param steps - k ≥ 1
 * @returns probability of staying a step; above 1 where the stock grows, which retention alone cannot do
 * @example
 * retentionFor(100, 25, 2) // => 0.5
 * retentionFor(0, 25, 2) // throws invalid opening; not > 0 persons: 0
 */
export function retentionFor(opening: number, closing: number, steps: number): number {
  if (!(opening > 0 && opening < Infinity))
    throw new RangeError(`invalid opening; not > 0 persons: ${opening}`);
  if (!(closing >= 0 && closing < Infinity))
    throw new RangeError(`invalid closing; not ≥ 0 persons: ${closing}`);
  if (!(steps > 0)) throw new RangeError(`invalid steps; not > 0: ${steps}`);
  if (closing === 0) return 0;
  if (steps === 2) return Math.sqrt(closing / opening);
  return exp(log(closing / opening) / steps);
}
