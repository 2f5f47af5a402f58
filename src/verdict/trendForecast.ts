import type {AnnualSeries} from "../forecast/annualSeries.js";
import {forecast} from "../forecast/forecast.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";

/**
 * Forecasts a published series by the default forecaster; missing years are bridged, not filled.
 *
 * @param series - with years; at least two
 * @param options - as for `forecast`
 * @throws RangeError as `forecast`
 */
export function trendForecast(series: AnnualSeries, options: ForecastOptions): SeriesForecast {
  return forecast(series, {...options, gaps: "bridge"});
}
