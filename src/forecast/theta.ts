import {powInt} from "../quantity/powInt.js";
import type {AnnualSeries} from "./annualSeries.js";
import {finishForecast} from "./finishForecast.js";
import {requireRegular} from "./requireRegular.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {simpleSmoothing} from "./simpleSmoothing.js";

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
  const resolved = resolveOptions(values, options);
  const smoothed = simpleSmoothing(values, {horizon: resolved.horizon, levels: []});
  const {alpha = 0, sigma = 0} = smoothed.parameters;
  const middle = (n - 1) / 2;
  let [cross, square] = [0, 0];
  for (let t = 0; t < n; t++) {
    cross += (t - middle) * values[t];
    square += (t - middle) * (t - middle);
  }
  const half = cross / square / 2;
  const lag = (count: number) => (1 - powInt(1 - alpha, count)) / alpha;
  const steps = Array.from({length: resolved.horizon}, (_, i) => i);
  return finishForecast(observations, resolved, {
    method: "theta",
    point: steps.map((i) => smoothed.point[i] + half * (i + lag(n))),
    standardErrors: steps.map((i) => sigma * Math.sqrt(1 + i * alpha * alpha)),
    // The one-step forecast made after t observations, with the slope of the whole history.
    fitted: smoothed.fitted.map((value, t) => value + half * lag(t)),
    parameters: {alpha, slope: 2 * half, sigma}
  });
}
