import type {AnnualSeries} from "./annualSeries.js";
import {exponentialSmoothing, type SmoothingParameters} from "./exponentialSmoothing.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts by Holt's linear trend: a level and a trend that both follow the observations.
 *
 * e = y − (ℓ + b); ℓ ← ℓ + b + α e; b ← b + β e; ŷ(T+h) = ℓ + h b.
 *
 * @param series - shape (n), n ≥ 3, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha, beta to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, holt(y)
 * @example
 * holt([1, 2, 3, 4], {horizon: 2}).point.map((value) => +value.toFixed(6)) // => [5, 6]
 */
export function holt(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "full", options);
}
