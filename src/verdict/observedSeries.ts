import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import {calendarYear} from "../quantity/period.js";
import type {ObservedPoint} from "./forecastSchema.js";

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
  const points = new Map<number, ObservedPoint>();
  for (const {key, per} of published) {
    const below = per === undefined ? undefined : byYear(per, figures, placeCode);
    for (const [year, figure] of byYear(key, figures, placeCode)) {
      const base = below?.get(year);
      if (points.has(year) || (per !== undefined && !base)) continue;
      points.set(
        year,
        base
          ? {year, value: figure.value / base.value, figure: figure.id, per: base.id}
          : {year, value: figure.value, figure: figure.id}
      );
    }
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

/** Figures of one key for one place by year, the best of each year. */
function byYear(key: string, figures: readonly Figure[], placeCode: string): Map<number, Figure> {
  const best = new Map<number, Figure>();
  for (const figure of figures) {
    if (figure.indicator !== key || figure.placeCode !== placeCode) continue;
    const year = calendarYear(figure.period, figure.periodKind);
    if (year === null) continue;
    const held = best.get(year);
    if (!held || figureRank(figure) < figureRank(held)) best.set(year, figure);
  }
  return best;
}

/** Order of several figures of one date, the best lowest: an exact figure before a bound, then the better source. */
export function figureRank({bound, confidence}: Figure): number {
  return (bound === "exact" ? 0 : 10) + ["A1", "A2", "B", "D"].indexOf(confidence);
}
