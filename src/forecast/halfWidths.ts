import {normalQuantile} from "../quantity/normalQuantile.js";
import {pow} from "../quantity/pow.js";
import {forecastConstants} from "./forecastConstants.js";
import type {Movement} from "./intervalScale.js";

/** What the width of an interval rests on; all on the scale of the interval. */
export interface WidthBasis extends Movement {
  /** Root mean square of past errors, scaled to one step; NaN where there are none (the movement stands in). */
  past: number;
  /** Observations. */
  n: number;
  /** Probability that the series varies about a constant mean, in [0, 1], and its standard deviation then. */
  stationary: number;
  deviation: number;
}

/**
 * Computes how far an interval reaches to either side at each step: (1 − w) times (a·spread + b·movement + c·past) h^p ×
 * multiplier(side, level) × short-history factor, plus w times z σ √(1 + 1/n) for a series that varies about its mean with
 * probability w; the constants are those of `forecastConstants`. Real series exceed their forecasts upwards more often than
 * downwards, rising or falling, so the sides differ; where there is no natural zero both take the mean.
 *
 * @param level - in (0, 1)
 * @param rooted - whether the series is measured from a natural zero
 * @returns lower and upper, each of shape (horizon), ≥ 0
 */
export function halfWidths(
  basis: WidthBasis,
  level: number,
  horizon: number,
  rooted: boolean
): {lower: number[]; upper: number[]} {
  const {spread, movement, past, n, stationary, deviation} = basis;
  const c = forecastConstants;
  const base =
    c.spread * spread + c.movement * movement + c.past * (Number.isNaN(past) ? movement : past);
  const factor = (1 - stationary) * base * shortHistoryFactor(n, level);
  const still = stationary * normalQuantile((1 + level) / 2) * deviation * Math.sqrt(1 + 1 / n);
  const [down, up] = [atLevel(level, c.lower), atLevel(level, c.upper)];
  const reach = (multiplier: number) =>
    Array.from({length: horizon}, (_, i) => still + factor * multiplier * pow(i + 1, c.power));
  return rooted
    ? {lower: reach(down), upper: reach(up)}
    : {lower: reach((down + up) / 2), upper: reach((down + up) / 2)};
}

/**
 * Computes how much wider an interval must be because the history is short: 1 + c / (n − 1)², c by level, measured on
 * histories cut to 2 to 7 points.
 *
 * @param n - observations; integer ≥ 2
 * @param level - in (0, 1)
 */
export function shortHistoryFactor(n: number, level: number): number {
  return 1 + atLevel(level, forecastConstants.short) / ((n - 1) * (n - 1));
}

/**
 * Reads a constant tabulated by interval level at any level: a straight line in the normal quantile between the levels
 * measured, from 0 at level 0, and on beyond the last. `table` has a value at each of `forecastConstants.levels`.
 */
function atLevel(level: number, table: readonly number[]): number {
  const z = normalQuantile((1 + level) / 2);
  let [z0, v0] = [0, 0];
  let value = 0;
  for (const [i, measured] of forecastConstants.levels.entries()) {
    const z1 = normalQuantile((1 + measured) / 2);
    value = v0 + ((z - z0) / (z1 - z0)) * (table[i] - v0);
    if (z <= z1) break;
    [z0, v0] = [z1, table[i]];
  }
  return value;
}
