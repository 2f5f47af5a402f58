import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import {datedSeries} from "./datedSeries.js";
import type {ObservedPoint} from "./indicatorSchema.js";

/**
 * Published values of an indicator for one place, by year.
 *
 * Stocks and ratios count where they stand at the end of a year (or name only the year), flows where they cover a whole one.
 * Of several figures of a year an exact one comes before a bound, then the better source. A share without a figure of its
 * own is the quotient of two stocks of the same day.
 *
 * @param indicator - an indicator of the pipeline, which names the keys that publish it, the best first
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns points by rising year, unit of the figures; empty if nothing is published
 * @example
 * observedSeries({published: [{key: "skilled_stock"}]}, [{id: "F1", indicator: "skilled_stock", placeCode: "320400", period: "2024", periodKind: "stock", value: 1540000, bound: "exact", confidence: "A1"}], "320400") // => [{year: 2024, value: 1540000, figure: "F1"}]
 */
export function observedSeries(
  {published = []}: Pick<Indicator, "published">,
  figures: readonly Figure[],
  placeCode: string
): ObservedPoint[] {
  return publishedPoints({published}, figures, placeCode)
    .filter(({time}) => Number.isInteger(time))
    .map(({time: _, ...point}) => point);
}

/** A published value of an indicator at its own date. */
interface PublishedPoint extends ObservedPoint {
  /** Where it stands, or where the twelve months that it covers end, on the axis of year ends (yr). */
  time: number;
}

/**
 * What is published of an indicator, each value at its own date: stocks of any day, flows of any twelve months.
 *
 * @param indicator - names the keys that publish it, the best first
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns points by rising date, unit of the figures
 * @example
 * publishedPoints({published: [{key: "skilled_stock"}]}, [{id: "F1", indicator: "skilled_stock", placeCode: "320400", period: "2024-06-30", periodKind: "stock", value: 5, bound: "exact", confidence: "A1"}], "320400")[0].year // => 2024
 */
export function publishedPoints(
  {published = []}: Pick<Indicator, "published">,
  figures: readonly Figure[],
  placeCode: string
): PublishedPoint[] {
  const points = new Map<number, PublishedPoint>();
  for (const {key, per} of published) {
    const below =
      per === undefined
        ? undefined
        : new Map(datedSeries(per, figures, placeCode).points.map((point) => [point.time, point]));
    for (const {bound: _, ...point} of datedSeries(key, figures, placeCode).points) {
      const {value, figure, time, year} = point;
      const base = below?.get(time);
      if (points.has(time) || (below && !base)) continue;
      points.set(
        time,
        base ? {time, year, value: value / base.value, figure, per: base.figure} : point
      );
    }
  }
  return [...points.values()].sort((a, b) => a.time - b.time);
}
