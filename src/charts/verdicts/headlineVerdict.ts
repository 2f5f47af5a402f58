import type {Plan} from "../../project/plan.js";
import type {Target} from "../../project/target.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";

/** A target of the plan with what a forecast says of it. */
export interface JudgedPromise {
  target: Target;
  verdict: TargetVerdict;
}

/**
 * Finds what a headline speaks of: the plan's first target that the model forecasts, and its verdict.
 *
 * @param plan - the targets in the plan's order
 * @param targets - verdicts of one forecast
 * @returns both, or undefined if the plan has no such target or the forecast no verdict on it
 * @example
 * headlineVerdict({targets: [{id: "T1", kind: "trend"}, {id: "T2", kind: "forecast"}]}, [{id: "T2"}]).target.id // => "T2"
 */
export function headlineVerdict(
  plan: Pick<Plan, "targets">,
  targets: readonly TargetVerdict[]
): JudgedPromise | undefined {
  const target = plan.targets.find(({kind}) => kind === "forecast");
  const verdict = targets.find(({id}) => id === target?.id);
  return target && verdict && {target, verdict};
}
