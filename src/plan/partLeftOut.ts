import type {Target} from "../project/target.js";
import {beginOfDay, endOfDay} from "../quantity/date.js";

/** Dates nearer than this are one: nearly a day, as the same date of a leap year stands up to .84 of one later in its year; in yr. */
const sliver = 0.9 / 366;

/**
 * What a yearly reading of a flow leaves out or adds, because it takes the twelve months up to the due date and before these the
 * twelve months up to the same day of each year: the part of a year with which the window begins (`part`), or, where the window is
 * shorter than a year, months before it that are counted with it (`before`).
 *
 * @param window - first and last day, ISO dates
 * @returns null where the window is a whole number of years
 * @example
 * partLeftOut({start: "2025-07-01", due: "2027-12-31"}) // => "part"
 * partLeftOut({start: "2025-07-01", due: "2025-12-31"}) // => "before"
 * partLeftOut({start: "2025-09-01", due: "2027-08-31"}) // => null
 */
export function partLeftOut({start, due}: Pick<Target, "start" | "due">): "part" | "before" | null {
  const length = endOfDay(due) - beginOfDay(start);
  if (length < 1 - sliver) return "before";
  return length - Math.floor(length + sliver) > sliver ? "part" : null;
}
