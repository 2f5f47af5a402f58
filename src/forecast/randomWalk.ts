import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {unknownName} from "../quantity/unknownName.js";
import {type AnnualSeries, readAnnual, requireLength} from "./annualSeries.js";
import {finishForecast, normalIntervals} from "./finishForecast.js";
import {median} from "./median.js";
import {unitScale} from "./naturalScale.js";
import {knownOptions, resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts by repeating the last observation. Takes gaps.
 *
 * ŷ(T+h) = y(T); σ(h) = σ √h with σ² the mean squared yearly change (a change over k years counts as k steps).
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options - horizon, levels, bounds
 * @throws RangeError for fewer than 2 observations, a value that is no number, or an option out of range
 * @see R forecast 8.20, rwf(y)
 * @example
 * naive([1, 3, 5], {horizon: 2}).point // => [5, 5]
 * naive([5]) // throws naive needs 2 observations, got 1
 */
export function naive(series: AnnualSeries, options?: ForecastOptions): SeriesForecast {
  return randomWalk(series, options, {method: "naive", average: "none"});
}

/**
 * Forecasts by adding the average yearly change. Takes gaps.
 *
 * ŷ(T+h) = y(T) + h b, where b is the mean yearly change (last − first over the years between), or their median, which
 * one unusual year does not move; σ(h) = √(σ² h + (h σ_b)²) with σ_b = σ / √(years).
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options.average - `mean` (default) or `median`
 * @throws RangeError for fewer than 2 observations, a value that is no number, or an option out of range
 * @see R forecast 8.20, rwf(y, drift = TRUE)
 * @example
 * drift([1, 2, 3, 10], {horizon: 2}).point // => [13, 16]
 * drift([1, 2, 3, 10], {horizon: 2, average: "median"}).point // => [11, 12]
 * drift({years: [2020, 2022], values: [1, 3]}, {horizon: 1}).point // => [4]
 */
export function drift(
  series: AnnualSeries,
  given: ForecastOptions & {average?: "mean" | "median"} = {}
): SeriesForecast {
  const {average, options} = walkOptions(given, "mean");
  return randomWalk(series, options, {method: `drift (${average})`, average});
}

/**
 * Forecasts by constant growth: drift on the logarithmic scale. Takes gaps.
 *
 * ŷ(T+h) = y(T) exp(h g), g the median (default) or mean yearly change of ln y; intervals are those of drift, exponentiated.
 *
 * @param series - shape (n), n ≥ 2, every value above 0, any unit
 * @param options.average - `median` (default) or `mean`
 * @throws RangeError for fewer than 2 observations, a value not above 0, or an option out of range
 * @example
 * growth([1, 2, 4], {horizon: 2}).point.map((value) => +value.toFixed(9)) // => [8, 16]
 * growth([1, 0]) // throws invalid values[1]; growth needs values above 0: 0
 */
export function growth(
  series: AnnualSeries,
  given: ForecastOptions & {average?: "mean" | "median"} = {}
): SeriesForecast {
  const {average, options} = walkOptions(given, "median");
  return randomWalk(series, options, {method: `growth (${average})`, average, logarithmic: true});
}

/** The average of the steps apart from what every forecast may be asked. */
function walkOptions(
  given: ForecastOptions & {average?: "mean" | "median"},
  usual: "mean" | "median"
): {average: "mean" | "median"; options: ForecastOptions} {
  checkKeys("options", given, {...knownOptions, average: true});
  const {average = usual, ...options} = given;
  if (average !== "mean" && average !== "median")
    throw new RangeError(unknownName("average", String(average), ["mean", "median"]));
  return {average, options};
}

/** Which random walk: the average of its steps, and the scale it walks on. */
interface Walk {
  method: string;
  average: "none" | "mean" | "median";
  logarithmic?: boolean;
}

function randomWalk(
  series: AnnualSeries,
  options: ForecastOptions | undefined,
  {method, average, logarithmic = false}: Walk
): SeriesForecast {
  const observations = requireLength(readAnnual(series), method.split(" ")[0], 2);
  const {values, times} = observations;
  const n = values.length;
  const {horizon, levels, limits} = resolveOptions(values, options);
  const bad = logarithmic ? values.findIndex((value) => !(value > 0)) : -1;
  if (bad >= 0)
    throw new RangeError(`invalid values[${bad}]; growth needs values above 0: ${values[bad]}`);
  const unit = unitScale(values);
  const z = values.map(logarithmic ? log : (value) => value / unit);
  const back = logarithmic ? exp : (x: number) => x * unit;
  const {step: b, variance, spread} = walkSteps(z, times, average);
  const path = Array.from({length: horizon}, (_, i) => z[n - 1] + (i + 1) * b);
  const errors = path.map((_, i) => Math.sqrt(variance * (i + 1) * (1 + (i + 1) * spread)));
  const fitted = [Number.NaN];
  for (let i = 1; i < n; i++) fitted.push(back(z[i - 1] + b * (times[i] - times[i - 1])));
  // Growth can leave the range of numbers, which the other scale cannot.
  const finite = (x: number) => checkNumber("forecast", back(x));
  return finishForecast(observations, limits, {
    method,
    point: path.map(finite),
    intervals: normalIntervals(path, errors, levels, n, finite),
    fitted,
    parameters: {
      ...(average === "none" ? {} : {step: logarithmic ? b : back(b)}),
      sigma: logarithmic ? Math.sqrt(variance) : back(Math.sqrt(variance))
    }
  });
}

/**
 * Measures the steps of a walk. With gaps a change d over k years counts as k steps: b = Σd / Σk (or the median of d / k),
 * σ² = Σ (d − k b)² / k / (m − 1) over the m changes (m without drift); `spread` is the variance of b over σ².
 */
function walkSteps(
  z: Float64Array,
  times: Float64Array,
  average: Walk["average"]
): {step: number; variance: number; spread: number} {
  const steps = z.length - 1;
  const span = times[steps];
  const rates = new Float64Array(steps).map(
    (_, i) => (z[i + 1] - z[i]) / (times[i + 1] - times[i])
  );
  const step = {
    none: () => 0,
    mean: () => (z[steps] - z[0]) / span,
    median: () => median(rates)
  }[average]();
  let squares = 0;
  for (let i = 0; i < steps; i++)
    squares += (rates[i] - step) * (rates[i] - step) * (times[i + 1] - times[i]);
  if (average === "none") return {step, variance: squares / steps, spread: 0};
  // One change says nothing of the spread round its own mean: its own size stands in.
  const variance = steps === 1 ? rates[0] * rates[0] * span : squares / (steps - 1);
  return {step, variance, spread: 1 / span};
}
