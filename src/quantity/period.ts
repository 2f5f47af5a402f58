import {
  daysInMonth,
  firstDayOf,
  isDate,
  lastDayOf,
  monthsBetween,
  readDate,
  yearOf
} from "./date.js";

/** A period as dates: first and last day; `start` is null when it is open towards the past. */
export interface Period {
  start: string | null;
  end: string;
  /** `[A,B]`: one of the two, not known which. */
  either: boolean;
}

/**
 * Reads a period as figures print it.
 *
 * Forms: a date `2024-12-31`, a month `2025-09`, a year `2024`, `A/B` from A to B, `../B` up to B, `[A,B]` one of the
 * two.
 *
 * @param period - text in one of these forms
 * @returns first and last day as ISO dates
 * @throws RangeError if it has none of these forms or names a day that does not exist
 * @example
 * readPeriod("2023-01/2023-07") // => {start: "2023-01-01", end: "2023-07-31", either: false}
 * readPeriod("../2015-08") // => {start: null, end: "2015-08-31", either: false}
 * readPeriod("2024-13") // throws invalid period; not a date, month, year, A/B, ../B or [A,B]: 2024-13
 */
export function readPeriod(period: string): Period {
  const pair = /^\[(.+),(.+)\]$/.exec(period) ?? /^(.+)\/(.+)$/.exec(period);
  const [first, last] = pair ? [pair[1], pair[2]] : [period, period];
  const start = first === ".." && pair ? null : firstAndLastDay(first)?.[0];
  const end = firstAndLastDay(last)?.[1];
  if (start === undefined || end === undefined || (start !== null && start > end))
    throw new RangeError(
      `invalid period; not a date, month, year, A/B, ../B or [A,B]: ${period || "nothing"}`
    );
  return {start, end, either: period.startsWith("[")};
}

/** Of a year, month or day, from 1000 to 2999. */
function firstAndLastDay(text: string): [string, string] | undefined {
  if (!/^[12]\d{3}(-\d{2}){0,2}$/.test(text)) return undefined;
  const [year, month, day] = text.split("-").map(Number);
  if (month === undefined) return [firstDayOf(year), lastDayOf(year)];
  const length = daysInMonth(year, month);
  if (day === undefined) return length > 0 ? [`${text}-01`, `${text}-${length}`] : undefined;
  return isDate(text) ? [text, text] : undefined;
}

/**
 * Places the end of a period on the axis of year ends: the end of 2024 is 2024, the end of June 2025 is about 2024.5.
 *
 * Within a year t = year − 1 + (month − 1 + day / 30.44) / 12, 30.44 being the days of a mean month.
 *
 * @param period - as figures print it; a date is one
 * @throws RangeError if it cannot be read
 * @example
 * yearEnd("2024-12-31") // => 2024
 * yearEnd("2024") // => 2024
 * yearEnd("2021-03-31").toFixed(2) // => "2020.25"
 */
export function yearEnd(period: string): number {
  const {year, month, day} = readDate(readPeriod(period).end);
  return month === 12 && day === 31 ? year : year - 1 + (month - 1 + day / 30.44) / 12;
}

/**
 * Whether a length of time counts as a whole year: within half a week of one.
 *
 * @param length - yr
 * @example
 * [isWholeYear(1), isWholeYear(0.96)] // => [true, false]
 */
export function isWholeYear(length: number): boolean {
  return Math.abs(length - 1) < dateSlack / 2;
}

/** Two places on the axis of year ends nearer than this count as one date: about a week, in years. */
export const dateSlack = 0.02;

/**
 * Part of a year that a flow covers, in whole months; at most 1, and 1 where the period is open towards the past.
 *
 * @param period - as figures print it
 * @throws RangeError if it cannot be read
 * @example
 * partOfYear("2025-01/2025-09") // => 0.75
 * partOfYear("2019/2021") // => 1
 */
export function partOfYear(period: string): number {
  const {start, end} = readPeriod(period);
  return start === null ? 1 : Math.min(1, (monthsBetween(start, end) + 1) / 12);
}

/**
 * Calendar year that a published value counts for: the one that a flow covers whole; of stocks and ratios also the
 * one on whose last day they stand.
 *
 * @param period - as figures print it
 * @param kind - what is printed
 * @returns the year; null for any other period
 * @throws RangeError if it cannot be read
 * @example
 * calendarYear("2024", "flow") // => 2024
 * calendarYear("2024-12-31", "stock") // => 2024
 * calendarYear("2024-12-31", "flow") // => null
 * calendarYear("2024-06-30", "stock") // => null
 */
export function calendarYear(period: string, kind: "stock" | "flow" | "ratio"): number | null {
  const {start, end, either} = readPeriod(period);
  const year = yearOf(end);
  if (either || end !== lastDayOf(year)) return null;
  const stands = kind !== "flow" && start === end;
  return stands || start === firstDayOf(year) ? year : null;
}
