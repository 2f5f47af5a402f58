import type {History} from "../fit/history.js";
import type {SegmentSetup} from "../project/calibrationSetup.js";
import {type FigureIndex, figureNamed} from "../project/figureIndex.js";
import {log} from "../quantity/log.js";
import {dateSlack, yearEnd} from "../quantity/period.js";
import {type OriginSetup, startValue} from "./backtestOrigins.js";

/** Whether what is of a date had come at an origin. */
export function isKnown(date: number, {origin}: Pick<OriginSetup, "origin">): boolean {
  return date <= origin + dateSlack;
}

type Stock = "highSkilled" | "skilled" | "density";

/**
 * Mean yearly change of ln stocks over all segments that had ended at an origin, at other places; 0 if there was none.
 *
 * @param history - all places
 */
export function growthAnywhere(history: History, origin: OriginSetup): number {
  return meanOver(history, origin, (segment, ...rest) =>
    (["highSkilled", "skilled", "density"] as const).flatMap(
      (role) => rateOf(role, segment, ...rest) ?? []
    )
  );
}

/**
 * Mean yearly change of ln (high-skilled / skilled) over the segments that had ended at an origin, at other places, and had both
 * printed at both ends; 0 if there was none.
 *
 * @param history - all places
 */
export function shareGrowthAnywhere(history: History, origin: OriginSetup): number {
  return meanOver(history, origin, (segment, ...rest) => {
    if (!segment.skilled || !("figure" in segment.skilled)) return [];
    const [high, all] = (["highSkilled", "skilled"] as const).map((role) =>
      rateOf(role, segment, ...rest)
    );
    return high === undefined || all === undefined ? [] : [high - all];
  });
}

function meanOver(
  {setup, segments, figures}: History,
  origin: OriginSetup,
  ratesOf: (segment: SegmentSetup, figures: FigureIndex, start: number) => number[]
): number {
  const {id} = setup.places[origin.place];
  const rates = segments.flatMap(({place, index, run}) => {
    if (place === id || !isKnown(run.end, origin)) return [];
    const owner = setup.places.find((each) => each.id === place);
    const segment = owner?.segments[index];
    return segment ? ratesOf(segment, figures, run.start) : [];
  });
  return rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** Yearly change of ln of a stock from the start of a segment to its last number. */
function rateOf(
  role: Stock,
  {observations, ...start}: SegmentSetup,
  figures: FigureIndex,
  begin: number
): number | undefined {
  const first = start[role];
  const last = observations.findLast((each) => each.role === role);
  if (!first || !last) return undefined;
  const {value, period} = figureNamed(figures, last.figure);
  return log(value / startValue(first, figures)) / (yearEnd(period) - begin);
}
