import type {Plan} from "../plan/plan.js";
import type {FanGoal} from "./fanOptions.js";

/**
 * Finds the goals of a plan that can be drawn on the fan of an indicator: those on its level at a date or in every
 * year. Goals on a sum or a change over the window are amounts of another kind and are left out.
 *
 * @param plan - its targets and their readings
 * @param indicator - id of the indicator
 * @param definition - of the start, where it is not the first
 * @returns goals in the unit of the indicator, each value once
 * @example
 * planGoals({targets: []}, "skilledShare") // => []
 */
export function planGoals(
  {targets}: Pick<Plan, "targets">,
  indicator: string,
  definition?: string
): FanGoal[] {
  const goals = new Map<string, FanGoal>();
  for (const target of targets)
    for (const reading of target.readings ?? []) {
      if (reading.indicator !== indicator || reading.definition !== definition) continue;
      const value = reading.value ?? target.value;
      const operator = reading.operator ?? target.operator;
      if (value === undefined || operator === "none") continue;
      const until = reading.until ?? Number(target.due.slice(0, 4));
      const from = reading.from ?? Number(target.start.slice(0, 4));
      if (reading.aggregate === "end") goals.set(`${value} ${until}`, {value, due: until});
      else if (reading.aggregate === "minimum" || reading.aggregate === "maximum")
        goals.set(`${value} ${until}`, {value, from, due: until});
    }
  return [...goals.values()];
}
