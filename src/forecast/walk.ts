import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {AnnualSeries} from "./annualSeries.js";
import {finishForecast} from "./finishForecast.js";
import {median} from "./median.js";
import {readAnnual} from "./readAnnual.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {unitScale} from "./unitScale.js";

/** Which random walk: the average of its steps, and the scale it walks on. */
export interface WalkOptions extends ForecastOptions {
  method: string;
  average: "none" | "mean" | "median";
  scale: "value" | "log";
}

/**
 * Forecasts a random walk with or without drift; the common part of `naive`, `drift` and `growth`.
 *
 * With gaps a change d over k years counts as k steps: b = Σd / Σk (or the median of d / k), σ² = Σ (d − k b)² / k / (m − 1)
 * over the m changes (m without drift).
 *
 * @throws RangeError for fewer than 2 observations, or on the log scale a value not above 0
 */
export function walk(
  series: AnnualSeries,
  {method, average, scale, ...options}: WalkOptions
): SeriesForecast {
  const observations = readAnnual(series);
  const {values, times} = observations;
  const n = values.length;
  if (!(n >= 2)) throw new RangeError(`${method.split(" ")[0]} needs 2 observations, got ${n}`);
  const resolved = resolveOptions(values, options);
  const bad = scale === "log" ? values.findIndex((value) => !(value > 0)) : -1;
  if (bad >= 0)
    throw new RangeError(`invalid values[${bad}]; growth needs values above 0: ${values[bad]}`);
  const unit = unitScale(values);
  const z = values.map(scale === "log" ? log : (value) => value / unit);
  const back = scale === "log" ? exp : (x: number) => x * unit;
  const steps = n - 1;
  const span = times[steps];
  const rates: number[] = [];
  for (let i = 1; i < n; i++) rates.push((z[i] - z[i - 1]) / (times[i] - times[i - 1]));
  const b = average === "none" ? 0 : average === "mean" ? (z[steps] - z[0]) / span : median(rates);
  let squares = 0;
  for (let i = 0; i < steps; i++)
    squares += (rates[i] - b) * (rates[i] - b) * (times[i + 1] - times[i]);
  // One change says nothing of the spread round its own mean: its own size stands in.
  const alone = steps === 1 && average !== "none";
  const variance = alone
    ? rates[0] * rates[0] * span
    : squares / (average === "none" ? steps : steps - 1);
  const share = average === "none" ? 0 : 1 / span;
  const path = Array.from({length: resolved.horizon}, (_, i) => z[steps] + (i + 1) * b);
  const errors = path.map((_, i) => Math.sqrt(variance * (i + 1) * (1 + (i + 1) * share)));
  const fitted = [Number.NaN];
  for (let i = 1; i < n; i++) fitted.push(back(z[i - 1] + b * (times[i] - times[i - 1])));
  return finishForecast(observations, resolved, {
    method,
    point: path,
    standardErrors: errors,
    back,
    fitted,
    parameters: {
      ...(average === "none" ? {} : {step: scale === "log" ? b : back(b)}),
      sigma: scale === "log" ? Math.sqrt(variance) : back(Math.sqrt(variance))
    }
  });
}
