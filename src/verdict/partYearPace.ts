import type {Figure} from "../project/figure.js";
import {beginOfDay, endOfDay, yearOf} from "../quantity/date.js";
import {logit} from "../quantity/logistic.js";
import {isWholeYear, readPeriod} from "../quantity/period.js";

/** How far the share of a year that the first months bring may be from the share of the days. */
export interface PartYearPace {
  /** Standard deviation in log odds. */
  sd: number;
  /** Figures that say it; empty: it is assumed. */
  learnt: string[];
}

/** Assumed before any figure, and how many observations that is worth: in half of a year between a third and two thirds come in. */
const [assumed, worth] = [0.35, 4];

/**
 * How even the pace within a year is.
 *
 * Of a flow published both for the first months of a year (a share u of its days) and for all of it, the months bring a share s of the
 * year: r = logit s − logit u. σ² = (4 · 0.35² + Σ r²) / (4 + n), over all such pairs of figures, of whatever place.
 *
 * @param figures - published
 * @returns σ, and the figures it was learnt from
 */
export function partYearPace(figures: readonly Figure[]): PartYearPace {
  const flows = figures.filter(({periodKind, bound}) => periodKind === "flow" && bound === "exact");
  const key = ({placeCode, place, indicator}: Figure, year: number) =>
    JSON.stringify([placeCode || place, indicator, year]);
  const spans = flows.flatMap((figure) => {
    const {start, end, either} = readPeriod(figure.period);
    return start === null || either || yearOf(start) !== yearOf(end) ? [] : [{figure, start, end}];
  });
  const years = new Map(
    spans.flatMap(({figure, start, end}) =>
      isWholeYear(endOfDay(end) - beginOfDay(start))
        ? [[key(figure, yearOf(end)), figure] as const]
        : []
    )
  );
  const pairs = spans.flatMap(({figure, start, end}) => {
    const year = years.get(key(figure, yearOf(end)));
    const opens = start.endsWith("-01-01");
    const part = endOfDay(end) - beginOfDay(start);
    if (!year || year === figure || !opens || isWholeYear(part) || figure.value >= year.value)
      return [];
    return [{figures: [figure.id, year.id], r: logit(figure.value / year.value) - logit(part)}];
  });
  const squares = pairs.reduce((sum, {r}) => sum + r * r, 0);
  return {
    sd: Math.sqrt((worth * assumed ** 2 + squares) / (worth + pairs.length)),
    learnt: pairs.flatMap((pair) => pair.figures)
  };
}
