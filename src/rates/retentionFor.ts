import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
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
  checkNumber("opening", opening, "not > 0 persons", aboveZero);
  checkNumber("closing", closing, "not ≥ 0 persons", 0);
  checkNumber("steps", steps, "not > 0", aboveZero);
  if (closing === 0) return 0;
  const kept = steps === 2 ? Math.sqrt(closing / opening) : exp(log(closing / opening) / steps);
  return checkNumber("retention", kept);
}
