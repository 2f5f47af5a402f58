import type {AnnualSeries} from "../forecast/annualSeries.js";
import {forecastSeries} from "../forecast/forecastSeries.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";

/** Forecasts a short yearly series, with an interval at every level asked for. */
export interface SeriesForecaster {
  /** Names the method and its version, in the hash of a forecast's inputs: equal ids must mean equal forecasts. */
  readonly id: string;
  forecast(series: AnnualSeries, options: ForecastOptions): SeriesForecast;
}

/** The default forecaster of annual series, or `drift` where years are missing: they are bridged, not filled. */
export const trendForecaster: SeriesForecaster = {
  id: "forecast, growth believed as far as shown, haste doubted, gaps bridged",
  forecast: (series, options) => forecastSeries(series, {...options, gaps: "bridge"})
};
