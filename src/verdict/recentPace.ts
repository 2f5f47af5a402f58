import type {Figure} from "../project/figure.js";
import type {ObservedPoint} from "./forecastSchema.js";
import {observedSeries} from "./observedSeries.js";

/** A pace as last seen, and the figures it is computed from. */
export interface RecentPace {
  pace: number;
  figures: string[];
}

/**
 * The yearly pace of an indicator as last published.
 *
 * A flow: its last published year. A stock or ratio: the change between its last two published years, a year. New people
 * and net growth without a published flow: the change of the published stock a year (published stocks deduct almost no exits).
 *
 * @param indicator - id, and whether it is a flow (over a year)
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns unit of the indicator a year, or null if nothing is published
 * @example
 * recentPace({id: "skilled", flow: false}, [], "320400") // => null
 */
export function recentPace(
  {id, flow}: {id: string; flow: boolean},
  figures: readonly Figure[],
  placeCode: string
): RecentPace | null {
  const points = observedSeries(id, figures, placeCode);
  if (!flow) return change(points);
  const last = points.at(-1);
  if (last) return {pace: last.value, figures: [last.figure]};
  const held = stockBehind(id);
  return held === null ? null : change(observedSeries(held, figures, placeCode));
}

/** The stock whose growth a flow of people is, or null. */
export function stockBehind(indicator: string): string | null {
  const found = /^(?:newPeople|newPeopleWithArrivals|netGrowth|netGrowthEver)\.(\w+)$/.exec(
    indicator
  );
  return found ? found[1] : null;
}

function change(points: readonly ObservedPoint[]): RecentPace | null {
  const [before, last] = points.slice(-2);
  if (!last) return null;
  const figures = [before, last].flatMap(({figure, per}) => (per ? [figure, per] : [figure]));
  return {pace: (last.value - before.value) / (last.year - before.year), figures};
}
