import {daysInMonth, isDate} from "../../quantity/date.js";
import {readPeriod} from "../../quantity/period.js";

const quarters: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4
};

/**
 * Reads a time as people write it in a cell: 2025, 2025年, 2025年6月, 2025.6, 2025年6月30日, 2026/6/30, 2025年上半年, 2025年一季度,
 * 2025年1-7月, 2025H1, 2025Q3, and the forms of figures.
 *
 * @param text - of the cell
 * @returns a period in the form of figures, or null for anything else, and for 2025.1, which a number cell shows of January and October alike
 * @example
 * writtenPeriod("2025年上半年") // => "2025-01/2025-06"
 * writtenPeriod("２０２５年三季度") // => "2025-07/2025-09"
 * writtenPeriod("2025年1-7月") // => "2025-01/2025-07"
 * writtenPeriod("2026.6.30") // => "2026-06-30"
 * writtenPeriod("去年") // => null
 */
export function writtenPeriod(text: string): string | null {
  const clean = text.normalize("NFKC").replace(/\s+/g, "");
  const found = form(clean);
  if (found === null) return null;
  try {
    readPeriod(found);
    return found;
  } catch {
    return null;
  }
}

function form(clean: string): string | null {
  const [, year, rest] = /^(\d{4})年?(.*)$/.exec(clean) ?? [];
  // What a spreadsheet leaves of 2025.10, if it is typed as a number.
  if (/^\d{4}\.1$/.test(clean)) return null;
  if (year === undefined) return clean.startsWith("../") || clean.startsWith("[") ? clean : null;
  if (rest === "" || rest === "全年") return year;
  const half = /^(?:(上)|(下))半年$|^-?H([12])$/i.exec(rest);
  if (half) return half[1] || half[3] === "1" ? months(year, 1, 6) : months(year, 7, 12);
  const quarter = /^第?([一二三四1-4])季度$|^-?Q([1-4])$/i.exec(rest);
  if (quarter) {
    const last = 3 * quarters[quarter[1] ?? quarter[2]];
    return months(year, last - 2, last);
  }
  const span = /^(\d{1,2})月?[-~至到—](\d{1,2})月(?:份|底|末)?$/.exec(rest);
  if (span) return months(year, Number(span[1]), Number(span[2]));
  const day = /^[-/.]?(\d{1,2})[月\-/.](\d{1,2})日?$/.exec(rest);
  if (day) return `${year}-${two(day[1])}-${two(day[2])}`;
  const end = /^(\d{1,2})月(?:底|末)$/.exec(rest);
  if (end) return lastDay(year, Number(end[1]));
  const month = /^[-/.]?(\d{1,2})月?份?$/.exec(rest);
  if (month) return `${year}-${two(month[1])}`;
  return /^(?:年?底|年?末)$/.test(rest) ? `${year}-12-31` : clean;
}

const two = (digits: string | number) => String(digits).padStart(2, "0");

function months(year: string, from: number, to: number): string {
  return `${year}-${two(from)}/${year}-${two(to)}`;
}

function lastDay(year: string, month: number): string {
  return `${year}-${two(month)}-${two(daysInMonth(Number(year), month))}`;
}

/**
 * Reads a day as people write it in a cell: 2026-01-15, 2026/1/15, 2026.1.15, 2026年1月15日, 20260115.
 *
 * @param text - of the cell
 * @returns an ISO date, or null for anything else
 * @example
 * writtenDay("2026年1月5日") // => "2026-01-05"
 * writtenDay("20260115") // => "2026-01-15"
 * writtenDay("2026年1月") // => null
 */
export function writtenDay(text: string): string | null {
  const clean = text.normalize("NFKC").replace(/\s+/g, "");
  const found =
    /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(clean) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (!found) return null;
  const date = `${found[1]}-${two(found[2])}-${two(found[3])}`;
  return isDate(date) ? date : null;
}
