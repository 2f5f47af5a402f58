import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import type {ObservedPoint} from "./forecastSchema.js";
import {observedSeries} from "./observedSeries.js";

/** A pace as last seen, and the figures it is computed from. */
interface RecentPace {
  pace: number;
  figures: string[];
}

/**
 * The yearly pace of an indicator as last published.
 *
 * A flow: its last published year. A stock or ratio: the change between its last two published years, a year. New people
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
  const points = observedSeries(indicator, figures, placeCode);
  const {kind, stock} = indicator;
  if (kind === "stock") return change(points);
  const last = points.at(-1);
  if (last) return {pace: last.value, figures: [last.figure]};
  return stock ? change(observedSeries(stock, figures, placeCode)) : null;
}

function change(points: readonly ObservedPoint[]): RecentPace | null {
  const [before, last] = points.slice(-2);
  if (!last) return null;
  const figures = [before, last].flatMap(({figure, per}) => (per ? [figure, per] : [figure]));
  return {pace: (last.value - before.value) / (last.year - before.year), figures};
}
