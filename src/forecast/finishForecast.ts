import type {Label} from "../quantity/label.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import type {Observations} from "./annualSeries.js";
import {shortHistoryFactor} from "./halfWidths.js";
import type {Interval, Limits, SeriesForecast} from "./seriesForecast.js";
import {note} from "./words/note.js";

/** What a method computes before bounds, years and residuals are added. */
export interface RawForecast {
  method: string;
  point: number[];
  intervals: Interval[];
  fitted: number[];
  parameters: Record<string, number>;
  notes?: Label[];
}

/** Turns what a method computed into the common result: held within its limits, with years, residuals and notes. */
export function finishForecast(
  {values, lastYear}: Observations,
  limits: Limits,
  {method, point, intervals, fitted, parameters, notes = []}: RawForecast
): SeriesForecast {
  const n = values.length;
  for (const path of [point, ...intervals.flatMap(({lower, upper}) => [lower, upper])])
    holdPath(path, values[n - 1], limits);
  return {
    method,
    ...(lastYear === undefined ? {} : {years: point.map((_, i) => lastYear + i + 1)}),
    point,
    intervals,
    fitted,
    residuals: fitted.map((value, i) => values[i] - value),
    parameters,
    notes: n > 5 ? notes : [note((words) => words.shortHistory(n)), ...notes]
  };
}

/**
 * Holds a path within limits, in place. A rising path never falls below the last observation or its own past; the same running
 * maximum goes over both ends of every interval, so that they stay nested.
 */
function holdPath(
  path: number[],
  last: number,
  {lower = -Infinity, upper = Infinity, rising = false}: Limits
): void {
  let before = rising ? last : -Infinity;
  for (let i = 0; i < path.length; i++) {
    const held = Math.min(upper, Math.max(lower, path[i]));
    path[i] = Math.max(held, before);
    if (rising) before = path[i];
  }
}

/**
 * Computes normal intervals path ± z σ(h), widened for histories of up to 5 points.
 *
 * @param path - points on the scale of the method, shape (horizon)
 * @param errors - standard error at each step, same scale, shape (horizon)
 * @param n - observations
 * @param back - from the scale of the method to the unit of the series; default the same
 */
export function normalIntervals(
  path: readonly number[],
  errors: readonly number[],
  levels: readonly number[],
  n: number,
  back: (value: number) => number = (x) => x
): Interval[] {
  return levels.map((level) => {
    const z = normalQuantile((1 + level) / 2) * (n > 5 ? 1 : shortHistoryFactor(n, level));
    return {
      level,
      lower: path.map((value, i) => back(value - z * errors[i])),
      upper: path.map((value, i) => back(value + z * errors[i]))
    };
  });
}
