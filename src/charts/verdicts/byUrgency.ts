import type {TargetVerdict} from "../../verdict/forecastSchema.js";

/**
 * Sorts the targets that have a probability by urgency: the least likely first, then the earlier due, then by id.
 *
 * @param targets - any; those without a probability are left out
 * @returns a new array
 * @example
 * byUrgency([]) // => []
 */
export function byUrgency(targets: readonly TargetVerdict[]): TargetVerdict[] {
  return targets
    .filter(({probability}) => probability !== null)
    .sort(
      (a, b) =>
        a.probability! - b.probability! ||
        (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) ||
        (a.id < b.id ? -1 : 1)
    );
}
