import type {AnnualSeries} from "../forecast/annualSeries.js";
import {forecastSeries} from "../forecast/forecastSeries.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";

/**
 * Forecasts a published series by the default forecaster; missing years are bridged, not filled.
 *
 * @param series - with years; at least two
 * @param options - as for `forecastSeries`
 * @throws RangeError as `forecastSeries`
 */
export function trendForecast(series: AnnualSeries, options: ForecastOptions): SeriesForecast {
  return forecastSeries(series, {...options, gaps: "bridge"});
}
