import type {Label} from "../quantity/label.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import {holdBounds} from "./holdBounds.js";
import type {Observations} from "./readAnnual.js";
import type {ResolvedOptions} from "./resolveOptions.js";
import type {Interval, SeriesForecast} from "./seriesForecast.js";
import {shortHistoryFactor} from "./shortHistoryFactor.js";
import {shortHistoryNote} from "./shortHistoryNote.js";

/** What a method computes before bounds, years and residuals are added. */
export interface RawForecast {
  method: string;
  /** On the scale of the method, if it has one. */
  point: number[];
  /** Standard error at each step, on the scale of the method: gives normal intervals. */
  standardErrors: number[];
  /** From the scale of the method to the unit of the series; default none. */
  back?: (value: number) => number;
  fitted: number[];
  parameters: Record<string, number>;
  notes?: Label[];
}

/**
 * Turns what a method computed into the common result: normal intervals point ± z σ(h), widened for histories of up to 5
 * points, bounds, years, residuals.
 */
export function finishForecast(
  {values, lastYear}: Observations,
  {horizon, levels, limits}: ResolvedOptions,
  {
    method,
    point: path,
    standardErrors,
    back = (x) => x,
    fitted,
    parameters,
    notes = []
  }: RawForecast
): SeriesForecast {
  const n = values.length;
  const intervals: Interval[] = levels.map((level) => {
    const z = normalQuantile((1 + level) / 2) * (n > 5 ? 1 : shortHistoryFactor(n, level));
    return {
      level,
      lower: path.map((value, i) => back(value - z * standardErrors[i])),
      upper: path.map((value, i) => back(value + z * standardErrors[i]))
    };
  });
  const point = path.map(back);
  holdBounds(point, intervals, values.at(-1)!, limits);
  return {
    method,
    ...(lastYear === undefined
      ? {}
      : {years: Array.from({length: horizon}, (_, i) => lastYear + i + 1)}),
    point,
    intervals,
    fitted,
    residuals: fitted.map((value, i) => values[i] - value),
    parameters,
    notes: [...notes, ...shortHistoryNote(n)]
  };
}
