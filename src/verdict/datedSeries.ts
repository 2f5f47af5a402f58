import type {Figure} from "../project/figure.js";
import {beginOfDay, endOfDay, readDate} from "../quantity/date.js";
import {dateSlack, readPeriod} from "../quantity/period.js";

/** A published value of a series at its own date. */
export interface DatedPoint {
  /** Where it stands, or where the year that it covers ends, on the axis of year ends (yr). */
  time: number;
  /** Calendar year of that date. */
  year: number;
  value: number;
  /** Id of its figure. */
  figure: string;
}

/** The published values of one key, and what they are. */
export interface DatedSeries {
  /** By rising date, the best figure of each date; unit of the figures. */
  points: DatedPoint[];
  /** Whether values are of a year rather than of a day. */
  flow: boolean;
}

/**
 * Published values of one key of figures.csv for one place, each at its own date.
 *
 * Stocks and ratios stand at the last day of what they name (a day, a month, a year); flows count where they cover twelve
 * months, whenever these begin (a school year, a financial year). Of several figures of a date the best is taken, in whatever order
 * they stand.
 *
 * @param key - indicator key of figures.csv
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @throws RangeError if a period cannot be read
 * @example
 * datedSeries("skilled_stock", [{id: "F1", indicator: "skilled_stock", placeCode: "320400", period: "2024-06-30", periodKind: "stock", value: 5, bound: "exact", confidence: "A1"}], "320400").points[0].time.toFixed(3) // => "2023.497"
 */
export function datedSeries(
  key: string,
  figures: readonly Figure[],
  placeCode: string
): DatedSeries {
  const best = new Map<string, {figure: Figure; point: DatedPoint}>();
  for (const figure of figures) {
    if (figure.indicator !== key || figure.placeCode !== placeCode) continue;
    const date = dateOf(figure);
    if (date === null) continue;
    const held = best.get(date);
    if (held && !comesBefore(figure, held.figure)) continue;
    const {value, id} = figure;
    const point = {time: endOfDay(date), year: readDate(date).year, value, figure: id};
    best.set(date, {figure, point});
  }
  const kept = [...best.values()];
  return {
    points: kept.map(({point}) => point).sort((a, b) => a.time - b.time),
    flow: kept.length > 0 && kept.every(({figure}) => figure.periodKind === "flow")
  };
}

/** The date a figure stands at; null where it covers another time than a day, a month or a year. */
function dateOf({period, periodKind}: Figure): string | null {
  const {start, end, either} = readPeriod(period);
  if (either || start === null) return null;
  const length = endOfDay(end) - beginOfDay(start);
  const year = Math.abs(length - 1) < dateSlack / 2;
  const short = periodKind !== "flow" && length < 0.09;
  return year || short ? end : null;
}

/**
 * Which of two figures of one date counts: an exact figure before a bound, what an office prints before what is told or computed; of
 * these the one published last, which revises the earlier; then the issuer's own page before a reprint, and the id, so that the order of
 * rows never matters.
 */
function comesBefore(a: Figure, b: Figure): boolean {
  const official = ({confidence}: Figure) => confidence === "A1" || confidence === "A2";
  const rank = (figure: Figure) => (figure.bound === "exact" ? 0 : 2) + (official(figure) ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  const [day, other] = [a, b].map(({published}) => published ?? "");
  if (day !== other) return day > other;
  const order = ["A1", "A2", "B", "D"];
  const better = order.indexOf(a.confidence) - order.indexOf(b.confidence);
  return better === 0 ? a.id < b.id : better < 0;
}
