import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import {publishedPoints} from "./observedSeries.js";

/** A year but for three days, in yr: dates a year apart in a leap year are a year apart. */
const almostYear = 1 - 3 / 366;

/** A pace as last seen, and the figures it is computed from. */
interface RecentPace {
  pace: number;
  figures: string[];
}

/**
 * The yearly pace of an indicator as last published.
 *
 * A flow: its last published twelve months. A stock or ratio: the change between its last two published dates, a year; these are a
 * year or more apart where there are such. New people
 * and net growth without a published flow: the change of the published stock a year (published stocks deduct almost no exits).
 *
 * @param indicator - an indicator of the pipeline
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns unit of the indicator a year, or null if nothing is published
 * @example
 * recentPace({kind: "flow", published: [{key: "skilled_added"}]}, [{id: "F1", indicator: "skilled_added", placeCode: "320400", period: "2024", periodKind: "flow", value: 62000, bound: "exact", confidence: "A1"}], "320400") // => {pace: 62000, figures: ["F1"]}
 * recentPace({kind: "stock"}, [], "320400") // => null
 */
export function recentPace(
  indicator: Pick<Indicator, "kind" | "published" | "stock">,
  figures: readonly Figure[],
  placeCode: string
): RecentPace | null {
  const points = publishedPoints(indicator, figures, placeCode);
  const {kind, stock} = indicator;
  if (kind === "stock") return change(points);
  const last = points.at(-1);
  if (last) return {pace: last.value, figures: [last.figure]};
  return stock ? change(publishedPoints(stock, figures, placeCode)) : null;
}

/** Less than a year apart the last two would tell of a season rather than of a pace: the last date a year before is taken. */
function change(points: ReturnType<typeof publishedPoints>): RecentPace | null {
  const last = points.at(-1);
  if (!last || points.length < 2) return null;
  const before = points.findLast(({time}) => time < last.time - almostYear) ?? points[0];
  const figures = [before, last].flatMap(({figure, per}) => (per ? [figure, per] : [figure]));
  return {pace: (last.value - before.value) / (last.time - before.time), figures};
}
