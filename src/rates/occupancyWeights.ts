import {checkInteger} from "../quantity/checkNumber.js";
import {unknownName} from "../quantity/unknownName.js";

/** How stocks at instants stand for the time between them. */
export type OccupancyRule = "start" | "end" | "half" | "simpson" | "all";

/** Steps of a model at most. */
const most = 50_000_000;

const rules: OccupancyRule[] = ["start", "end", "half", "simpson", "all"];

/**
 * Weights of the stocks at instants 0..n in person-years, to be multiplied by dt.
 *
 * start 1, …, 1, 0; end 0, 1, …, 1; half ½, 1, …, 1, ½ (half-cycle, life-table); simpson (1, 4, 2, …, 4, 1)/3 for n
 * even; all 1, …, 1.
 *
 * @param rule - name of the rule
 * @param steps - n ≥ 0
 * @returns weights, shape (n + 1), no unit
 * @throws RangeError for an unknown rule, or simpson with an odd number of steps
 * @example
 * occupancyWeights("half", 3) // => [0.5, 1, 1, 0.5]
 * occupancyWeights("simpson", 3) // throws invalid steps; simpson needs an even number: 3
 */
export function occupancyWeights(rule: OccupancyRule, steps: number): number[] {
  if (!rules.includes(rule)) throw new RangeError(unknownName("rule", String(rule), rules));
  checkInteger("steps", steps, 0, most);
  if (rule === "simpson" && steps % 2 === 1)
    throw new RangeError(`invalid steps; simpson needs an even number: ${steps}`);
  if (steps === 0) return [rule === "all" ? 1 : 0];
  return Array.from({length: steps + 1}, (_, k) => {
    const edge = k === 0 || k === steps;
    if (rule === "start") return k === steps ? 0 : 1;
    if (rule === "end") return k === 0 ? 0 : 1;
    if (rule === "half") return edge ? 0.5 : 1;
    if (rule === "simpson") return (edge ? 1 : k % 2 === 1 ? 4 : 2) / 3;
    return 1;
  });
}
