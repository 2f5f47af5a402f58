import type {Reading, Target} from "../project/target.js";
import {beginOfDay, endOfDay, firstDayOf, lastDayOf} from "../quantity/date.js";

/** The columns of a run that a reading looks at, and the parts of the outer ones that lie within its window. */
export interface ReadingWindow {
  /** First and last column of the window, both included. */
  first: number;
  last: number;
  /** Part of the first year that lies after its beginning, of the last that lies before its end; in (0, 1]. */
  startPart: number;
  endPart: number;
}

/**
 * A window that a run cannot show: it begins before the start of the run, what is read at its first date reaches back before it, or it
 * ends after the last year.
 */
export interface OutsideWindow {
  outside: "before" | "reach" | "after";
  /** ISO dates, both included. */
  from: string;
  until: string;
}

/** Dates nearer than this are one: half a day, in yr. */
const sliver = 0.5 / 366;

/**
 * Places the window of a reading on the columns of a run, to the day.
 *
 * The due date lies in column `last` with a part `endPart` of its year passed; a window that begins on 1 September has a
 * `startPart` of 122/365. `sum` and `change` begin with the column of the start. `minimum`, `maximum` and `rising` look at the
 * due day of every year of the window: a stock on that day, a flow in the twelve months up to it. What reaches back before the
 * run is not shown: a flow of twelve months that began before its start, a step from a year before it.
 *
 * @param target - start and due; years of the reading's own are whole years
 * @param reading - aggregate, and years of its own
 * @param frame.years - calendar years of the columns; the first is that at whose end the run starts
 * @param frame.flow - whether the indicator is of a year rather than of a day
 * @returns the window, or how it lies outside the run
 * @example
 * readingWindow({start: "2025-01-01", due: "2027-12-31"}, {aggregate: "sum"}, {years: [2024, 2025, 2026, 2027], flow: true}) // => {first: 1, last: 3, startPart: 1, endPart: 1}
 * readingWindow({start: "2025-01-01", due: "2026-06-30"}, {aggregate: "end"}, {years: [2024, 2025, 2026], flow: false}).endPart.toFixed(3) // => "0.496"
 * readingWindow({start: "2025-01-01", due: "2029-12-31"}, {aggregate: "end"}, {years: [2024, 2025, 2026], flow: false}).outside // => "after"
 */
export function readingWindow(
  {start, due}: Pick<Target, "start" | "due">,
  {aggregate, from: ownFrom, until: ownUntil}: Pick<Reading, "aggregate" | "from" | "until">,
  {years, flow}: {years: readonly number[]; flow: boolean}
): ReadingWindow | OutsideWindow {
  const from = ownFrom === undefined ? start : firstDayOf(ownFrom);
  const until = ownUntil === undefined ? due : lastDayOf(ownUntil);
  const outside = (side: OutsideWindow["outside"]): OutsideWindow => ({outside: side, from, until});
  const [begin, end] = [beginOfDay(from) - years[0], endOfDay(until) - years[0]];
  if (end > years.length - 1 + sliver) return outside("after");
  const last = Math.ceil(end - sliver);
  const endPart = partOf(end - last + 1);
  const opening = aggregate === "sum" || aggregate === "change";
  const looked = opening ? begin : firstLook(aggregate, {begin, end, flow});
  const back = aggregate === "sum" ? 0 : (aggregate === "rising" ? 1 : 0) + (flow ? 1 : 0);
  if (looked - back < -sliver) return outside(begin < -sliver ? "before" : "reach");
  const first = opening ? Math.floor(begin + sliver) + 1 : Math.ceil(looked - sliver);
  const startPart = opening ? partOf(first - begin) : 1;
  return {first, last, startPart, endPart};
}

/** The first date that is looked at, on the axis of columns: the due date less whole years, as long as it is within the window. */
function firstLook(
  aggregate: Reading["aggregate"],
  {begin, end, flow}: {begin: number; end: number; flow: boolean}
): number {
  if (aggregate === "end") return end;
  const opens = flow ? begin + 1 - sliver : begin + sliver;
  return end - Math.max(0, Math.floor(end - opens));
}

function partOf(part: number): number {
  return part > 1 - sliver ? 1 : part;
}
