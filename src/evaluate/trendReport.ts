import {type AnnualSeries, readAnnual} from "../forecast/annualSeries.js";
import {type FillMethod, fillGaps} from "../forecast/fillGaps.js";
import {forecastSeries} from "../forecast/forecastSeries.js";
import {knownOptions} from "../forecast/resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {rollingOrigin} from "./rollingOrigin.js";
import {type MethodScores, scoreMethods} from "./scoreMethods.js";

/** The forecast of one series, and how such forecasts of it did in the past. */
export interface TrendReport {
  /** What was filled in before forecasting; no observation. */
  filled: {year: number; value: number}[];
  forecast: SeriesForecast;
  /** By method, the default forecast first, against the naive forecast; empty if the history is too short, constant, or bridged. */
  scores: MethodScores[];
}

/**
 * Forecasts one annual series and repeats the forecast at earlier origins beside naive, drift and dynamic theta.
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options - of `forecastSeries`; `fill`: how gaps are filled first (linear, growth or last), or `bridge` to forecast
 * across them without a backtest; default: gaps are refused
 * @throws RangeError as `forecastSeries` and `fillGaps`
 * @example
 * trendReport({years: [2020, 2022], values: [1, 3]}, {fill: "linear", horizon: 1}).filled // => [{year: 2021, value: 2}]
 * trendReport([1, 3, 2, 4, 5, 7, 6]).scores[0].method // => "forecast"
 */
export function trendReport(
  series: AnnualSeries,
  given: ForecastOptions & {fill?: FillMethod | "bridge"} = {}
): TrendReport {
  checkKeys("options of trendReport", given, {...knownOptions, fill: true});
  const {fill, ...options} = given;
  readAnnual(series);
  if (fill === "bridge")
    return {
      filled: [],
      forecast: forecastSeries(series, {...options, gaps: "bridge"}),
      scores: gapless(series) ? scored(series, options) : []
    };
  if (fill === undefined || !("years" in series))
    return {
      filled: [],
      forecast: forecastSeries(series, options),
      scores: scored(series, options)
    };
  const whole = fillGaps(series, {method: fill});
  return {
    filled: whole.filled.map((year) => ({year, value: whole.values[whole.years.indexOf(year)]})),
    forecast: forecastSeries(whole, options),
    scores: scored(whole, options)
  };
}

function gapless(series: AnnualSeries): boolean {
  return readAnnual(series).times.every((time, i) => time === i);
}

function scored(series: AnnualSeries, options: ForecastOptions): MethodScores[] {
  const cases = rollingOrigin(series, options);
  return cases.length > 0 ? scoreMethods(cases) : [];
}
