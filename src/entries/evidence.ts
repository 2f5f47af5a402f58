// skillcast/evidence: published figures and whether they can all be true, the fit that learns from them, and the past forecast again.
// Pure: runs in Node, in a page and in a worker.

// published figures
export {checkFigures} from "../figures/checkFigures.js";
export {figureRange} from "../figures/figureRange.js";
export {latestStart, type PublishedStart} from "../figures/latestStart.js";
export {type Period, readPeriod} from "../quantity/period.js";
export {readPrinted} from "../figures/readPrinted.js";

// the fit
export {
  type FitCalibration,
  type FitCalibrationOptions,
  fitCalibration
} from "../fit/fitCalibration.js";
export {fitInputs} from "../fit/fitInputs.js";
export {type FitOptions, fitProject} from "../fit/fitProject.js";
export type {FitState} from "../fit/fitState.js";

// what is worth finding out
export {type ParameterWorth, parameterWorth} from "../verdict/parameterWorth.js";

// the past forecast with what was known then
export {type BacktestOptions, backtestProject} from "../backtest/backtestProject.js";
export type {
  Backtest,
  BacktestCase,
  BacktestForecast,
  BacktestOrigin,
  BacktestScores
} from "../backtest/backtestRecord.js";
