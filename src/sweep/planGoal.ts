import {indicatorsOf} from "../plan/compileReading.js";
import type {Plan} from "../project/plan.js";
import {yearOf} from "../quantity/date.js";

/**
 * The number that a plan promises of an indicator at the end of a year: of the first target whose first reading looks at it there.
 *
 * @param plan - of a place
 * @param indicator - id
 * @param year - in which the target is due
 * @returns id of the target and its goal, unit of the indicator; undefined where the plan promises none
 * @example
 * planGoal({targets: [{id: "T01", kind: "forecast", operator: ">=", value: 5, due: "2027-12-31", readings: [{indicator: "skilled", aggregate: "end"}]}]}, "skilled", 2027) // => {target: "T01", goal: 5}
 */
export function planGoal(
  {targets}: Pick<Plan, "targets">,
  indicator: string,
  year: number
): {target: string; goal: number} | undefined {
  for (const {id, kind, value, due, readings} of targets) {
    const [first] = readings;
    const goal = first?.value ?? value;
    if (kind !== "forecast" || !first || goal === undefined) continue;
    const due_ = first.until ?? yearOf(due);
    if (due_ === year && first.aggregate === "end" && indicatorsOf(first).includes(indicator))
      return {target: id, goal};
  }
  return undefined;
}
