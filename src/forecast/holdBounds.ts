import type {Interval, Limits} from "./seriesForecast.js";

/**
 * Holds a path and its intervals within limits, in place. A rising path never falls below the last observation or its own
 * past; the same running maximum goes over both ends of every interval, so that they stay nested.
 *
 * @param last - last observation, unit of the series
 */
export function holdBounds(
  point: number[],
  intervals: readonly Interval[],
  last: number,
  {lower = -Infinity, upper = Infinity, rising = false}: Limits
): number[] {
  for (const path of [
    point,
    ...intervals.flatMap((interval) => [interval.lower, interval.upper])
  ]) {
    let before = rising ? last : -Infinity;
    for (let i = 0; i < path.length; i++) {
      const held = Math.min(upper, Math.max(lower, path[i]));
      path[i] = Math.max(held, before);
      if (rising) before = path[i];
    }
  }
  return point;
}
