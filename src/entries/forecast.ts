// skillcast/forecast: annual series, their forecasts, and scores of forecasts. Pure: runs in Node, in a page and in a worker.

// a series
export {
  type AnnualSeries,
  type Observations,
  readAnnual,
  type SeriesFault
} from "../forecast/annualSeries.js";
export {type FilledSeries, type FillMethod, fillGaps} from "../forecast/fillGaps.js";

// its forecast, and how such forecasts did in the past
export {forecastSeries} from "../forecast/forecastSeries.js";
export type {
  Bounds,
  ForecastOptions,
  Interval,
  Limits,
  SeriesForecast
} from "../forecast/seriesForecast.js";
export {type TrendReport, trendReport} from "../evaluate/trendReport.js";

// single methods, and their combination
export {drift, growth, naive} from "../forecast/randomWalk.js";
export {
  dampedTrend,
  holt,
  type SmoothingParameters,
  simpleSmoothing
} from "../forecast/exponentialSmoothing.js";
export {theta} from "../forecast/theta.js";
export {dynamicTheta} from "../forecast/dynamicTheta.js";
export {combineForecasts} from "../forecast/combineForecasts.js";

// totals and parts
export {
  type Hierarchy,
  type ReconcileMethod,
  type SummingMatrix,
  summingMatrix
} from "../forecast/summingMatrix.js";
export {forecastHierarchy, type HierarchyOptions} from "../forecast/forecastHierarchy.js";
export {type ForecastsByName, reconcileForecasts} from "../forecast/reconcileForecasts.js";

// siblings: the same indicator in several places
export {
  forecastPanel,
  type PanelForecast,
  type PanelSeries
} from "../forecast/forecastPanel.js";
export type {AloneReason} from "../forecast/words/panelWords.js";

// scores of one forecast
export {
  mase,
  meanAbsoluteError,
  owa,
  type PointScores,
  smape,
  yearlyMovement
} from "../evaluate/pointScores.js";
export {coverage, crps, intervalScore, msis} from "../evaluate/intervalScores.js";

// scores of methods
export {panelMethods} from "../evaluate/panelMethods.js";
export type {ForecastCase} from "../evaluate/forecastCase.js";
export {
  type ForecastMethod,
  type RollingOriginOptions,
  rollingOrigin
} from "../evaluate/rollingOrigin.js";
export {type SkillScore, skillScore} from "../evaluate/skillScore.js";
export {type MethodScores, scoreMethods} from "../evaluate/scoreMethods.js";
export {scoreTable} from "../evaluate/scoreTable.js";

// words in both languages
export type {Label, Language} from "../quantity/label.js";
