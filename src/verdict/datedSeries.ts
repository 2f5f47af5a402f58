import type {Figure} from "../project/figure.js";
import {beginOfDay, endOfDay, readDate} from "../quantity/date.js";
import {isWholeYear, readPeriod} from "../quantity/period.js";
import {sumsOfParts} from "./sumsOfParts.js";

/** Another value that was published of the same date. */
export interface OtherValue {
  value: number;
  /** Id of its figure. */
  figure: string;
}

/** A published value of a series at its own date. */
export interface DatedPoint {
  /** Where it stands, or where the year that it covers ends, on the axis of year ends (yr). */
  time: number;
  /** Calendar year of that date. */
  year: number;
  value: number;
  /** Id of its figure; of a sum, of the last part. */
  figure: string;
  /** Ids of the figures that were added up, in the order of time: quarters, half years or months of a year that has no figure of its own. */
  parts?: string[];
  /** How the value is qualified in print, where it is not exact. */
  bound?: Exclude<Figure["bound"], "exact">;
  /** What was published of that date before, the last first. */
  vintages?: OtherValue[];
  /** What contradicts the value: published on the same day by as good a source, and apart by more than rounding. */
  alternatives?: OtherValue[];
}

/** The published values of one key, and what they are. */
export interface DatedSeries {
  /** By rising date, the best figure of each date; unit of the figures. */
  points: DatedPoint[];
  /** Whether values are of a year rather than of a day. */
  flow: boolean;
  /** Ids of figures that stand for no date or year: parts that do not add up to one, open or uncertain times. */
  unused: string[];
}

/**
 * Published values of one key of figures.csv for one place, each at its own date.
 *
 * Stocks and ratios stand at the last day of what they name (a day, a month, a year); flows count where they cover twelve
 * months, whenever these begin (a school year, a financial year), or where parts of a year add up to twelve months. Of several figures of
 * a date the best is taken, in whatever order they stand; earlier publications and contradictions stay beside it.
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
  const own = figures.filter(
    (figure) => figure.indicator === key && figure.placeCode === placeCode
  );
  const byDate = new Map<string, Figure[]>();
  for (const figure of own) {
    const date = dateOf(figure);
    if (date !== null) byDate.set(date, [...(byDate.get(date) ?? []), figure]);
  }
  const points = [...byDate].map(([date, figures]) => pointOf(date, figures));
  const flow = own.length > 0 && own.every(({periodKind}) => periodKind === "flow");
  const sums = flow ? sumsOfParts(own, points) : [];
  const used = new Set(sums.flatMap(({parts}) => parts));
  return {
    unused: own.flatMap((figure) =>
      dateOf(figure) === null && !used.has(figure.id) ? [figure.id] : []
    ),
    points: [...points, ...sums].sort((a, b) => a.time - b.time),
    flow: flow && points.length + sums.length > 0
  };
}

/** The best of a date's figures, with what was published before and what contradicts it. */
function pointOf(date: string, figures: readonly Figure[]): DatedPoint {
  const [best, ...rest] = [...figures].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  const {value, id} = best;
  const kin = rest.filter(
    (other, i) =>
      rankOf(other) === rankOf(best) &&
      other.value !== value &&
      !rest.slice(0, i).some((each) => isSame(each, other))
  );
  const others = (list: readonly Figure[]) =>
    list.map((each) => ({value: each.value, figure: each.id}));
  const vintages = others(
    kin.filter(({published}) => (published ?? "") !== (best.published ?? ""))
  );
  const alternatives = others(
    kin.filter(
      (other) =>
        (other.published ?? "") === (best.published ?? "") &&
        other.confidence === best.confidence &&
        isApart(other, best)
    )
  );
  return {
    time: endOfDay(date),
    year: readDate(date).year,
    value,
    figure: id,
    ...(best.bound === "exact" ? {} : {bound: best.bound}),
    ...(vintages.length > 0 ? {vintages} : {}),
    ...(alternatives.length > 0 ? {alternatives} : {})
  };
}

/** Whether two figures say the same of one day: a value that several rows print counts once. */
function isSame(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value && (a.published ?? "") === (b.published ?? "") && rankOf(a) === rankOf(b)
  );
}

/** Whether no rounding reconciles two exact figures. */
function isApart(a: Figure, b: Figure): boolean {
  const slack = (a.precision ?? 0) + (b.precision ?? 0);
  return a.bound === "exact" && Math.abs(a.value - b.value) > slack * (1 + 1e-9);
}

/** The date a figure stands at; null where it covers another time than a day, a month or a year. */
function dateOf({period, periodKind}: Figure): string | null {
  const {start, end, either} = readPeriod(period);
  if (either || start === null) return null;
  const length = endOfDay(end) - beginOfDay(start);
  const short = periodKind !== "flow" && length < 0.09;
  return isWholeYear(length) || short ? end : null;
}

/**
 * Which of two figures of one date counts: an exact figure before a bound, what an office prints or knows before what is told or computed; of
 * these the one published last, which revises the earlier; then the issuer's own page before a reprint, and the id, so that the order of
 * rows never matters.
 */
function comesBefore(a: Figure, b: Figure): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b);
  const [day, other] = [a, b].map(({published}) => published ?? "");
  if (day !== other) return day > other;
  const order = ["A1", "A2", "I", "B", "D", "E"];
  const better = order.indexOf(a.confidence) - order.indexOf(b.confidence);
  return better === 0 ? a.id < b.id : better < 0;
}

function rankOf({bound, confidence}: Figure): number {
  const official = ["A1", "A2", "I"].includes(confidence);
  return (bound === "exact" ? 0 : 2) + (official ? 0 : 1);
}
