import type {AnnualSeries} from "./annualSeries.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {walk} from "./walk.js";

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
  {average = "median", ...options}: ForecastOptions & {average?: "mean" | "median"} = {}
): SeriesForecast {
  return walk(series, {...options, method: `growth (${average})`, average, scale: "log"});
}
