/** A period as dates: first and last day; `start` is null when it is open towards the past. */
export interface Period {
  start: string | null;
  end: string;
  /** `[A,B]`: one of the two, not known which. */
  either: boolean;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a period as figures print it.
 *
 * Forms: a date `2024-12-31`, a month `2025-09`, a year `2024`, `A/B` from A to B, `../B` up to B, `[A,B]` one of the two.
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
  const start = first === ".." && pair ? null : dayRange(first)?.[0];
  const end = dayRange(last)?.[1];
  if (start === undefined || end === undefined || (start !== null && start > end))
    throw new RangeError(
      `invalid period; not a date, month, year, A/B, ../B or [A,B]: ${period || "nothing"}`
    );
  return {start, end, either: period.startsWith("[")};
}

function dayRange(text: string): [string, string] | undefined {
  const found = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const length = daysIn(Number(year), Number(month));
  if (length === undefined || (day && !(1 <= Number(day) && Number(day) <= length)))
    return undefined;
  return day ? [text, text] : [`${text}-01`, `${text}-${length}`];
}

function daysIn(year: number, month: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : days[month - 1];
}
