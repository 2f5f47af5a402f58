/**
 * A calendar day. Everywhere else a date is its ISO text, `2027-06-30`: plain, and text order is the order of time.
 * No time of day and no zone; Gregorian calendar.
 */
interface CalendarDay {
  year: number;
  /** 1 is January. */
  month: number;
  day: number;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a date.
 *
 * @param text - ISO date
 * @returns its year, month and day
 * @throws RangeError if it has another form, or no calendar has that day
 * @example
 * readDate("2027-06-30") // => {year: 2027, month: 6, day: 30}
 * readDate("2025-99-99") // throws invalid date; not a day that exists, as 2024-12-31 does: 2025-99-99
 */
export function readDate(text: string): CalendarDay {
  const date = partsOf(text);
  if (!date)
    throw new RangeError(
      `invalid date; not a day that exists, as 2024-12-31 does: ${text || "nothing"}`
    );
  return date;
}

/**
 * Whether a text is a date: an ISO date, of a day that exists.
 *
 * @example
 * isDate("2024-02-29") // => true
 * isDate("2023-02-29") // => false
 * isDate("2023-2-9") // => false
 */
export function isDate(text: string): boolean {
  return partsOf(text) !== undefined;
}

/**
 * Whether a text is a date, or a month or year as far as a date is known.
 *
 * @example
 * isPartialDate("2024-02") // => true
 * isPartialDate("2024-13") // => false
 * isPartialDate("2024") // => true
 */
export function isPartialDate(text: string): boolean {
  return isDate(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}

function partsOf(text: string): CalendarDay | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number);
  return day >= 1 && day <= daysInMonth(year, month) ? {year, month, day} : undefined;
}

/**
 * Calendar year of a date.
 *
 * @throws RangeError if it is none
 * @example
 * yearOf("2027-12-31") // => 2027
 * yearOf("2027") // throws invalid date; not a day that exists, as 2024-12-31 does: 2027
 */
export function yearOf(date: string): number {
  return readDate(date).year;
}

/**
 * First day of a calendar year.
 *
 * @example
 * firstDayOf(2025) // => "2025-01-01"
 */
export function firstDayOf(year: number): string {
  return `${yearText(year)}-01-01`;
}

/**
 * Last day of a calendar year.
 *
 * @example
 * lastDayOf(2027) // => "2027-12-31"
 */
export function lastDayOf(year: number): string {
  return `${yearText(year)}-12-31`;
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/**
 * Days in a month; 0 for a month that is not in 1..12.
 *
 * @example
 * daysInMonth(2024, 2) // => 29
 * daysInMonth(1900, 2) // => 28
 * daysInMonth(2024, 13) // => 0
 */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (days[month - 1] ?? 0);
}

/**
 * Months from one date to another, by month and year alone: the day does not count.
 *
 * @returns negative if the second lies in an earlier month
 * @throws RangeError if one of them is no date
 * @example
 * monthsBetween("2022-12-31", "2024-12-31") // => 24
 * monthsBetween("2024-01-01", "2024-01-31") // => 0
 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map(readDate);
  return 12 * (b.year - a.year) + b.month - a.month;
}

/**
 * Days from one date to another.
 *
 * @returns negative if the second is earlier
 * @throws RangeError if one of them is no date
 * @example
 * daysBetween("2027-12-31", "2028-03-01") // => 61
 * daysBetween("2025-01-01", "2024-12-31") // => -1
 */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to]
    .map(readDate)
    .map(({year, month, day}) => Date.UTC(year, month - 1, day));
  return (b - a) / 86_400_000;
}

/**
 * Place of the end of a day on the axis of year ends: t = year − 1 + day of the year / days of the year.
 *
 * @param date - ISO date
 * @returns yr; the end of 2024 is 2024
 * @throws RangeError if it is no date
 * @example
 * endOfDay("2024-12-31") // => 2024
 * endOfDay("2025-03-31").toFixed(3) // => "2024.247"
 * endOfDay("2024-02-29") // => 2023 + 60 / 366
 */
export function endOfDay(date: string): number {
  const {year, month, day} = readDate(date);
  let passed = day;
  for (let each = 1; each < month; each++) passed += daysInMonth(year, each);
  return year - 1 + passed / daysInYear(year);
}

/**
 * Place of the beginning of a day on the axis of year ends, in yr, as {@link endOfDay}.
 *
 * @throws RangeError if it is no date
 * @example
 * beginOfDay("2025-01-01") // => 2024
 */
export function beginOfDay(date: string): number {
  const {year} = readDate(date);
  const days = daysInYear(year);
  return year - 1 + Math.round((endOfDay(date) - (year - 1)) * days - 1) / days;
}

function daysInYear(year: number): number {
  return 337 + daysInMonth(year, 2);
}
