import type {Figure} from "../project/figure.js";
import {beginOfDay, endOfDay, readDate} from "../quantity/date.js";
import {isWholeYear, readPeriod} from "../quantity/period.js";

/** Half a day, in yr: dates nearer than this are one. */
const sliver = 0.5 / 366;

/** A flow of another length than a year, on the axis of year ends. */
interface Part {
  from: number;
  to: number;
  year: number;
  figure: Figure;
}

/**
 * Years whose quarters, half years or months are published, but which have no figure of their own: the sum of parts that follow each
 * other without a gap or overlap over twelve months.
 *
 * Years end where the series' own years do; without any, at the end of the calendar year if one can be made there, else with
 * the last part. Of parts that end on one day the longest is tried first. Only exact figures are added.
 *
 * @param flows - figures of one key and place
 * @param points - the years that have a figure of their own
 * @returns by no particular order; `parts` names what was added
 */
export function sumsOfParts(
  flows: readonly Figure[],
  points: readonly {time: number}[]
): {time: number; year: number; value: number; figure: string; parts: string[]}[] {
  const parts = flows.flatMap(partOf).sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Set(points.map(({time}) => Math.round(time / sliver)));
  const ends = [...new Map(parts.map((part) => [part.to, part])).values()].flatMap((last) => {
    const chain = taken.has(Math.round(last.to / sliver)) ? null : chainTo(last.to, 1, parts);
    return chain ? [{last, chain}] : [];
  });
  const phase = (time: number) => time - Math.floor(time + sliver);
  const near = (a: number, b: number) => Math.abs(phase(a) - phase(b)) < 2 * sliver;
  const newest = ends.reduce((most, {last}) => Math.max(most, last.to), Number.NEGATIVE_INFINITY);
  const anchor = points[0]?.time ?? (ends.some(({last}) => near(last.to, 0)) ? 0 : newest);
  return ends
    .filter(({last}) => near(last.to, anchor))
    .map(({last: {to, year}, chain}) => ({
      time: to,
      year,
      value: chain.reduce((total, {figure}) => total + figure.value, 0),
      figure: chain[chain.length - 1].figure.id,
      parts: chain.map(({figure}) => figure.id)
    }));
}

function partOf(figure: Figure): Part[] {
  const {start, end, either} = readPeriod(figure.period);
  if (either || start === null || figure.bound !== "exact") return [];
  const [from, to] = [beginOfDay(start), endOfDay(end)];
  // A whole year has a figure of its own; what is longer fits into none.
  return isWholeYear(to - from) ? [] : [{from, to, year: readDate(end).year, figure}];
}

/** Parts that fill a length of time up to a date, in the order of time; null where none do. */
function chainTo(end: number, length: number, parts: readonly Part[]): Part[] | null {
  if (length < 3 * sliver) return [];
  for (const part of parts) {
    if (Math.abs(part.to - end) > sliver || part.to - part.from > length + 3 * sliver) continue;
    const before = chainTo(part.from, length - (part.to - part.from), parts);
    if (before) return [...before, part];
  }
  return null;
}
