import type {AnnualSeries} from "../forecast/annualSeries.js";
import {drift} from "../forecast/drift.js";
import {forecast} from "../forecast/forecast.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";

/**
 * Forecasts a published series: the default forecaster where every year is published, drift where years are missing.
 *
 * @param series - with years; at least two
 * @param options - as for `forecast`
 * @throws RangeError as `forecast` and `drift`
 */
export function trendForecast(series: AnnualSeries, options: ForecastOptions): SeriesForecast {
  const gaps =
    "years" in series && series.years.some((year, i) => i > 0 && year !== series.years[i - 1] + 1);
  return gaps ? drift(series, options) : forecast(series, options);
}
