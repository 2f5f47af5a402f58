import type {AnnualSeries} from "./annualSeries.js";
import {exponentialSmoothing, type SmoothingParameters} from "./exponentialSmoothing.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts by Holt's damped trend: a trend that fades.
 *
 * e = y − (ℓ + φ b); ℓ ← ℓ + φ b + α e; b ← φ b + β e; ŷ(T+h) = ℓ + (φ + … + φʰ) b, φ in 0.8..0.98.
 *
 * @param series - shape (n), n ≥ 4, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha, beta, phi to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, holt(y, damped = TRUE)
 * @example
 * dampedTrend([1, 2, 3]) // throws Holt's damped trend needs 4 observations, got 3
 */
export function dampedTrend(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "damped", options);
}
