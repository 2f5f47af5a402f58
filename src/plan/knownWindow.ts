import type {Reading, Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import {type OutsideWindow, type ReadingWindow, readingWindow} from "./readingWindow.js";

/** Numbers of the years before those that a run simulates, on its columns: the first is of column `from`, the last of the last column that is none of the run's. */
export interface KnownColumns {
  /** ≤ 0 */
  from: number;
  values: readonly number[];
}

/** A window that may begin before the run. */
export interface KnownWindow extends ReadingWindow {
  /** What is known of the columns before the run that the reading looks at; absent: it looks at none. */
  past?: KnownColumns;
  /** Years of the window of which nothing is known, which are left out. */
  unknownYears?: number[];
}

/** What a window is placed on. */
export interface KnownFrame {
  /** Calendar years of the columns; the first is that at whose end the run starts. */
  years: readonly number[];
  /** Whether the indicator is of a year rather than of a day: then also that of the first column is none of the run's. */
  flow: boolean;
  /** What is known of a year that the run does not simulate; null: nothing. Default: nothing of any. */
  known?: (year: number) => number | null;
}

/**
 * Places the window of a reading on the columns of a run as {@link readingWindow} does, and where it begins before the run on what is
 * known of the years before: columns ≤ 0.
 *
 * Of a bound on every year (`minimum`, `maximum`, `rising`) the years of which nothing is known are left out; a sum or a change cannot
 * do without them.
 *
 * @param target - start and due
 * @param reading - aggregate, and years of its own
 * @param frame - columns, and what is known before them
 * @returns the window, or how it lies outside of what is simulated or known
 * @example
 * knownWindow({start: "2025-01-01", due: "2027-12-31"}, {aggregate: "sum"}, {years: [2025, 2026, 2027], flow: true, known: () => 16800}).past // => {from: 0, values: [16800]}
 * knownWindow({start: "2025-01-01", due: "2027-12-31"}, {aggregate: "sum"}, {years: [2025, 2026, 2027], flow: true}).outside // => "before"
 * knownWindow({start: "2025-01-01", due: "2027-12-31"}, {aggregate: "minimum"}, {years: [2025, 2026, 2027], flow: true}).unknownYears // => [2025]
 */
export function knownWindow(
  target: Pick<Target, "start" | "due">,
  reading: Pick<Reading, "aggregate" | "from" | "until">,
  {years, flow, known = () => null}: KnownFrame
): KnownWindow | OutsideWindow {
  const within = readingWindow(target, reading, {years, flow});
  if (!("outside" in within) || within.outside === "after") return within;
  // Two years more than its first: what is looked at may reach back so far.
  const back = years[0] - yearOf(within.from) + 2;
  const before = Array.from({length: back}, (_, i) => years[0] - back + i);
  const longer = readingWindow(target, reading, {years: [...before, ...years], flow});
  if (back < 0 || "outside" in longer) return within;
  const placed = {...longer, first: longer.first - back, last: longer.last - back};
  const yearly = reading.aggregate !== "sum" && reading.aggregate !== "change";
  const reach = placed.first - firstColumn(reading.aggregate, placed);
  for (let first = placed.first; first <= placed.last; first++) {
    const past = knownColumns(first - reach, {years, flow, known});
    if (past) {
      const unknownYears = Array.from({length: first - placed.first}, (_, i) =>
        yearOfColumn(years, placed.first + i)
      );
      return {
        ...placed,
        first,
        ...(past.values.length > 0 ? {past} : {}),
        ...(unknownYears.length > 0 ? {unknownYears} : {})
      };
    }
    if (!yearly) break;
  }
  return within;
}

/**
 * The calendar year of a column, also of one before the run.
 *
 * @example
 * yearOfColumn([2025, 2026], -1) // => 2024
 */
export function yearOfColumn(years: readonly number[], column: number): number {
  return years[0] + column;
}

/**
 * What a sum has brought before the run.
 *
 * @param past - the years of its window that are known
 * @param startPart - part of the first that lies within the window
 * @example
 * knownSum({from: -1, values: [8, 10]}, 0.5) // => 14
 */
export function knownSum({values}: KnownColumns, startPart: number): number {
  return values.reduce((sum, value, i) => sum + (i === 0 ? startPart : 1) * value, 0);
}

/** The first column that a reading looks at. */
function firstColumn(
  aggregate: Reading["aggregate"],
  {first, endPart}: Pick<ReadingWindow, "first" | "endPart">
): number {
  if (aggregate === "sum") return first;
  if (aggregate === "change") return first - 1;
  return first - (aggregate === "rising" ? 1 : 0) - (endPart < 1 ? 1 : 0);
}

/** What is known of the columns from one on that are none of the run's; null where anything is missing. */
function knownColumns(
  from: number,
  {years, flow, known}: Required<KnownFrame>
): KnownColumns | null {
  const count = Math.max(0, (flow ? 1 : 0) - from);
  const values = Array.from({length: count}, (_, i) => known(yearOfColumn(years, from + i)));
  const found = values.filter((value) => value !== null);
  return found.length === count ? {from, values: found} : null;
}
