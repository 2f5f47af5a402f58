import {linearRegression} from "simple-statistics";
import {powInt} from "../quantity/pow.js";
import {type AnnualSeries, requireRegular} from "./annualSeries.js";
import {simpleSmoothing} from "./exponentialSmoothing.js";
import {finishForecast, normalIntervals} from "./finishForecast.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts by the theta method: simple exponential smoothing plus half the straight-line trend.
 *
 * ŷ(T+h) = ℓ + (b / 2) (h − 1 + (1 − (1 − α)ⁿ) / α), b the least-squares slope; σ(h) = σ √(1 + (h − 1) α²).
 *
 * @param series - shape (n), n ≥ 3, without gaps, any unit
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Assimakopoulos & Nikolopoulos (2000), Int. J. Forecasting 16; Hyndman & Billah (2003), ibid. 19; R forecast 8.20, thetaf(y)
 * @example
 * theta([2, 2, 2], {horizon: 2}).point // => [2, 2]
 * theta({years: [2020, 2022], values: [1, 4]}) // throws gap at 2021 in the series; call fillGaps(series) first
 */
export function theta(series: AnnualSeries, options?: ForecastOptions): SeriesForecast {
  const observations = requireRegular(series, "theta", 3);
  const {values} = observations;
  const n = values.length;
  const {horizon, levels, limits} = resolveOptions(values, options);
  const smoothed = simpleSmoothing(values, {horizon, levels: []});
  const {alpha, sigma} = smoothed.parameters;
  const {m: slope} = linearRegression(Array.from(values, (value, t) => [t, value]));
  const half = slope / 2;
  const lag = (count: number) => (1 - powInt(1 - alpha, count)) / alpha;
  const steps = Array.from({length: horizon}, (_, i) => i);
  const point = steps.map((i) => smoothed.point[i] + half * (i + lag(n)));
  const errors = steps.map((i) => sigma * Math.sqrt(1 + i * alpha * alpha));
  return finishForecast(observations, limits, {
    method: "theta",
    point,
    intervals: normalIntervals(point, errors, levels, n),
    // The one-step forecast made after t observations, with the slope of the whole history.
    fitted: smoothed.fitted.map((value, t) => value + half * lag(t)),
    parameters: {alpha, slope, sigma}
  });
}
