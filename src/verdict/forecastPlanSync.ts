import type {Project} from "../project/project.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import type {Forecast} from "./forecastSchema.js";
import {prepareForecast} from "./prepareForecast.js";

/**
 * Forecasts every target of a plan under a scenario without giving way; for workers.
 *
 * @param project - a checked project
 * @param options - as for `forecastPlan`, without watchers
 * @returns the document, that of `forecastPlan` byte for byte
 * @throws RangeError naming what is unknown or out of range
 * @example
 * forecastPlanSync(loadProject("data"), {runs: 64, explain: false}).joints[0].never // => ["T04"]
 * forecastPlanSync(loadProject("data"), {until: 2020}) // throws invalid until; not a year in 2025..2150: 2020
 */
export function forecastPlanSync(project: Project, options: ForecastPlanOptions = {}): Forecast {
  let run = prepareForecast(project, options);
  for (;;) {
    for (let number = 0; number < run.runs; number++) run.simulate(number);
    const runs = run.more();
    if (runs === null) return run.document();
    run = prepareForecast(project, {...options, runs});
  }
}
