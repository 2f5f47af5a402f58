import type {Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import type {TalliedReading} from "./talliedReading.js";

/** A set of targets that hold together. */
export interface TalliedJoint {
  target: Target | null;
  targets: string[];
  met: number;
}

/**
 * The sets of targets that are judged together: first all of the plan's window, then those of each target that joins others.
 *
 * @param targets - of the plan
 * @param readings - those that are counted
 * @param planEnd - last year of the plan
 */
export function jointSets(
  targets: readonly Target[],
  readings: readonly TalliedReading[],
  planEnd: number
): TalliedJoint[] {
  const computed = new Set(readings.map(({target}) => target.id));
  const within = targets.filter(({id, due}) => computed.has(id) && yearOf(due) <= planEnd);
  return [
    {target: null, targets: within.map(({id}) => id), met: 0},
    ...targets
      .filter(({kind, joint}) => kind === "forecast" && joint !== undefined)
      .map((target) => ({
        target,
        targets: target.joint!.filter((id) => computed.has(id)),
        met: 0
      }))
  ];
}
