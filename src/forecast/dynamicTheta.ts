import type {AnnualSeries} from "./annualSeries.js";
import {finishForecast} from "./finishForecast.js";
import {fitTheta} from "./fitTheta.js";
import {requireRegular} from "./requireRegular.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {unitScale} from "./unitScale.js";

/**
 * Forecasts by the dynamic optimised theta model: theta with its weight fitted and its line kept up to date.
 *
 * See `fitTheta` for the recursion; σ(h) = σ √(1 + (h − 1) α²) with σ² = SSE / (n − 3), an approximation.
 *
 * @param series - shape (n), n ≥ 3, without gaps, any unit
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Fiorucci et al. (2016), Int. J. Forecasting 32, 1151-1161, https://doi.org/10.1016/j.ijforecast.2016.02.005; R forecTheta, dotm(y)
 * @example
 * dynamicTheta([3, 3, 3, 3], {horizon: 2}).point.map((value) => +value.toFixed(9)) // => [3, 3]
 */
export function dynamicTheta(series: AnnualSeries, options?: ForecastOptions): SeriesForecast {
  const observations = requireRegular(series, "dynamicTheta", 3);
  const {values} = observations;
  const resolved = resolveOptions(values, options);
  const scale = unitScale(values);
  const fit = fitTheta(
    values.map((value) => value / scale),
    resolved.horizon
  );
  const {alpha, weight, level0, sse} = fit;
  const sigma = Math.sqrt(Math.max(0, sse) / Math.max(1, values.length - 3)) * scale;
  return finishForecast(observations, resolved, {
    method: "dynamic optimised theta",
    point: Array.from(fit.point, (value) => value * scale),
    standardErrors: Array.from(fit.point, (_, i) => sigma * Math.sqrt(1 + i * alpha * alpha)),
    fitted: Array.from(fit.fitted, (value) => value * scale),
    parameters: {alpha, weight, level: level0 * scale, sigma}
  });
}
