import type {AnnualSeries} from "./annualSeries.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {walk} from "./walk.js";

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
  {average = "mean", ...options}: ForecastOptions & {average?: "mean" | "median"} = {}
): SeriesForecast {
  return walk(series, {...options, method: `drift (${average})`, average, scale: "value"});
}
