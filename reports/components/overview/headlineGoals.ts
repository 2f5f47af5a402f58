import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import type {Project} from "../../lib/project/project.js";

/** The three headline indicators with what the plan asks of them, as far as it asks it in their own unit. */
export function headlineGoals({plan}: Pick<Project, "plan">): Record<string, FanGoal[]> {
  const goals: Record<string, FanGoal[]> = {
    highSkilledEver: [],
    skilledEver: [],
    highSkilledShareEver: []
  };
  for (const {readings, value, operator} of plan.targets)
    for (const {indicator, aggregate, value: own, from, until} of readings) {
      const goal = own ?? value;
      if (
        !(indicator in goals) ||
        aggregate !== "minimum" ||
        goal === undefined ||
        operator === "none"
      )
        continue;
      goals[indicator].push({value: goal, from: from ?? plan.from, due: until ?? plan.until});
      break;
    }
  return goals;
}
