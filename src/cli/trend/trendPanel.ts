import {panelMethods} from "../../evaluate/panelMethods.js";
import {rollingOrigin} from "../../evaluate/rollingOrigin.js";
import {scoreMethods} from "../../evaluate/scoreMethods.js";
import type {TrendReport} from "../../evaluate/trendReport.js";
import {readAnnual} from "../../forecast/annualSeries.js";
import {type FillMethod, fillGaps} from "../../forecast/fillGaps.js";
import {forecastPanel, type PanelForecast, type PanelSeries} from "../../forecast/forecastPanel.js";
import {forecastSeries} from "../../forecast/forecastSeries.js";
import {drift, naive} from "../../forecast/randomWalk.js";
import type {ForecastOptions, SeriesForecast} from "../../forecast/seriesForecast.js";
import type {AloneReason} from "../../forecast/words/panelWords.js";
import {goalLevels} from "./trendGoal.js";

/** What a series has of its panel. */
export interface PanelShare {
  /** Share of the forecast's growth that is the panel's, in [0, 1]. */
  weight: number;
  /** Why nothing is. */
  alone: AloneReason | null;
}

/** How the series of a panel are forecast; `fill`: how gaps are filled first, or that they are bridged. */
interface PanelOptions extends Pick<ForecastOptions, "bounds"> {
  horizon: number;
  levels: number[];
  fill?: FillMethod | "bridge";
}

/** The series of a file as one panel. */
export interface TrendPanel {
  /** As `trendReport` has it, with the panel's forecast, and that of the series alone among the methods of the backtest. */
  report: (place: number) => TrendReport & {panel: PanelShare};
  /** For a goal: the forecast so many years ahead, with the {@link goalLevels}. */
  ahead: (place: number, years: number) => SeriesForecast;
}

/**
 * Forecasts the series of a file together; see `forecastPanel`. Gaps are filled first, if so asked.
 *
 * @param series - each of which can be forecast
 */
export function trendPanel(
  series: readonly PanelSeries[],
  {fill, horizon, levels, bounds}: PanelOptions
): TrendPanel {
  const filled = series.map((one) =>
    fill === undefined || fill === "bridge" || !("years" in one)
      ? {...one, filled: []}
      : {...one, ...fillGaps(one, {method: fill})}
  ) as (PanelSeries & {years: number[]; values: number[]; filled: number[]})[];
  const limits = bounds === undefined ? {} : {bounds};
  const gaps = fill === undefined ? "refuse" : "bridge";
  const panel = forecastPanel(filled, {horizon, levels, gaps, ...limits});
  const methods = panelMethods(filled);
  const further = new Map<number, PanelForecast>();
  return {
    report: (place) => {
      const {years, values, filled: added} = filled[place];
      const gapless = readAnnual(filled[place]).times.every((time, i) => time === i);
      const usual = {forecast: methods[place], alone: forecastSeries, naive, drift};
      const cases = gapless
        ? rollingOrigin(filled[place], {horizon, levels, methods: usual, ...limits})
        : [];
      return {
        filled: added.map((year) => ({year, value: values[years.indexOf(year)]})),
        forecast: panel.forecasts[place],
        scores: cases.length > 0 ? scoreMethods(cases) : [],
        panel: {weight: panel.weights[place], alone: panel.alone[place]}
      };
    },
    ahead: (place, years) => {
      const made =
        further.get(years) ??
        forecastPanel(filled, {horizon: years, levels: goalLevels, gaps, ...limits});
      further.set(years, made);
      return made.forecasts[place];
    }
  };
}
