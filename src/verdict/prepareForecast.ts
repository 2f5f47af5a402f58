import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {Project} from "../project/project.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import {type ForecastParts, type ForecastRun, forecastRun} from "./forecastRun.js";
import {forecastSettings} from "./forecastSettings.js";
import {registerParts} from "./registerParts.js";

/**
 * Prepares a forecast that is run piece by piece: checks the options and compiles one pipeline for every definition of the
 * start that a reading uses, the first to the horizon, the others as far as their readings look. Random numbers are common to
 * definitions: run r has the same parameters and noise in every pipeline.
 *
 * @param project - a checked project
 * @param options - see {@link ForecastPlanOptions}
 * @param compile - makes a pipeline of the project; another than `compilePipeline` is for trials
 * @returns `simulate` to make the runs (or `make` and `count` to make them elsewhere), and `document()` as often as wanted
 * @throws RangeError naming what is unknown or out of range: scenario, target of a change, indicator, definition, number
 * @example
 * ((run) => (run.simulate(0), run.document().runs))(prepareForecast(loadProject("data"), {explain: false})) // => 1
 */
export function prepareForecast(
  project: Project,
  options: ForecastPlanOptions = {},
  compile: ForecastParts["compile"] = compilePipeline
): ForecastRun {
  const settings = forecastSettings(project, options);
  return forecastRun(project, settings, {compile, register: registerParts});
}
