import {runEnsembleSync} from "../ensemble/runEnsembleSync.js";
import type {Project} from "../project/project.js";
import type {Forecast} from "./forecastSchema.js";
import {type ForecastPlanOptions, prepareForecast} from "./prepareForecast.js";

/**
 * Forecasts every target of a plan under a scenario without giving way; for workers.
 *
 * @param project - a checked project
 * @param options - as for `forecastPlan`, without watchers
 * @returns the document, that of `forecastPlan` byte for byte
 * @throws RangeError naming what is unknown or out of range
 * @example
 * forecastPlanSync({setup: {startYear: 2024, untilYear: 2035}}, {until: 2020}) // throws invalid until; not a year in 2025..2150: 2020
 */
export function forecastPlanSync(project: Project, options: ForecastPlanOptions = {}): Forecast {
  const {ensemble, document} = prepareForecast(project, options);
  runEnsembleSync(ensemble);
  return document();
}
