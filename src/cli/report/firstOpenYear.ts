import {yearOf} from "../../quantity/date.js";

/**
 * The first year of which most is still to come on a day: what is set anew can still act in it.
 *
 * @param asOf - the day, an ISO date
 * @param until - last year in which it would be of use
 * @returns at most `until`
 */
export function firstOpenYear(asOf: string, until: number): number {
  const year = yearOf(asOf);
  return Math.min(until, asOf.slice(5) < "07-01" ? year : year + 1);
}
