import type {Target} from "../../project/target.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";

/**
 * A target with the goal that the reporting body has set itself in the place of the one that the plan does not give.
 *
 * @param target - of the plan
 * @param verdict - on it
 * @returns the target itself where there is no such goal
 * @example
 * withOwnGoal({id: "T13", operator: "none", unit: "body"}, {progress: {asOf: "2026-11-28", rows: ["P1"], ownGoal: 30}}) // => {id: "T13", operator: ">=", unit: "body", value: 30}
 */
export function withOwnGoal(target: Target, {progress}: Pick<TargetVerdict, "progress">): Target {
  const {ownGoal} = progress ?? {};
  return ownGoal === undefined ? target : {...target, operator: ">=", value: ownGoal};
}
