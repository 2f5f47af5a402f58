import type {AnnualSeries} from "./annualSeries.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {walk} from "./walk.js";

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
  return walk(series, {...options, method: "naive", average: "none", scale: "value"});
}
