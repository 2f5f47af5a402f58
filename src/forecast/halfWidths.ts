import {pow} from "../quantity/pow.js";
import {atLevel} from "./atLevel.js";
import {forecastConstants} from "./forecastConstants.js";
import type {Movement} from "./intervalScale.js";
import {shortHistoryFactor} from "./shortHistoryFactor.js";

/** What the width of an interval rests on; all on the scale of the interval. */
export interface WidthBasis extends Movement {
  /** Root mean square of past errors, scaled to one step; NaN where there are none (the movement stands in). */
  past: number;
  /** Observations. */
  n: number;
}

/**
 * Computes how far an interval reaches to either side at each step: (a·spread + b·movement + c·past) h^p × multiplier(side,
 * level) × short-history factor; the constants are those of `forecastConstants`. Real series exceed their forecasts upwards
 * more often than downwards, rising or falling, so the sides differ; where there is no natural zero both take the mean.
 *
 * @param level - in (0, 1)
 * @param rooted - whether the series is measured from a natural zero
 * @returns lower and upper, each of shape (horizon), ≥ 0
 */
export function halfWidths(
  {spread, movement, past, n}: WidthBasis,
  level: number,
  horizon: number,
  rooted: boolean
): {lower: number[]; upper: number[]} {
  const c = forecastConstants;
  const base =
    c.spread * spread + c.movement * movement + c.past * (Number.isNaN(past) ? movement : past);
  const factor = base * shortHistoryFactor(n, level);
  const [down, up] = [atLevel(level, c.lower), atLevel(level, c.upper)];
  const reach = (multiplier: number) =>
    Array.from({length: horizon}, (_, i) => factor * multiplier * pow(i + 1, c.power));
  return rooted
    ? {lower: reach(down), upper: reach(up)}
    : {lower: reach((down + up) / 2), upper: reach((down + up) / 2)};
}
