import type {TargetVerdict} from "../../verdict/forecastSchema.js";

/** A target that has a probability. */
export type JudgedTarget = TargetVerdict & {probability: number};

/**
 * Sorts the targets that have a probability by urgency: the least likely first, then the earlier due, then by id.
 *
 * @param targets - any; those without a probability are left out
 * @returns a new array
 * @example
 * byUrgency([{id: "T1", probability: 0.9, due: 2027}, {id: "T2", probability: null, due: 2027}, {id: "T3", probability: 0.2, due: 2027}]).map(({id}) => id) // => ["T3", "T1"]
 */
export function byUrgency(targets: readonly TargetVerdict[]): JudgedTarget[] {
  const due = (target: TargetVerdict) => target.due ?? Number.POSITIVE_INFINITY;
  return targets
    .filter((target): target is JudgedTarget => target.probability !== null)
    .sort((a, b) => a.probability - b.probability || due(a) - due(b) || (a.id < b.id ? -1 : 1));
}
