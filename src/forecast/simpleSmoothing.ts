import type {AnnualSeries} from "./annualSeries.js";
import {exponentialSmoothing, type SmoothingParameters} from "./exponentialSmoothing.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts by simple exponential smoothing: a level that follows the observations, no trend.
 *
 * ℓ ← ℓ + α (y − ℓ); ŷ(T+h) = ℓ; σ(h) = σ √(1 + (h − 1) α²).
 *
 * @param series - shape (n), n ≥ 2, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, ses(y)
 * @example
 * simpleSmoothing([4, 4, 4, 4], {horizon: 2}).point // => [4, 4]
 * simpleSmoothing([4]) // throws simple exponential smoothing needs 2 observations, got 1
 */
export function simpleSmoothing(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "none", options);
}
