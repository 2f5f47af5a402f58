import {type EnsembleWatch, runEnsemble} from "../ensemble/runEnsemble.js";
import type {Project} from "../project/project.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import {prepareForecast} from "./forecastRun.js";
import type {Forecast} from "./forecastSchema.js";

/**
 * Forecasts every target of a plan under a scenario, giving way to other events between blocks of runs.
 *
 * For every definition of the start that a reading uses, the pipeline runs with common random numbers over definitions and
 * scenarios: run r has the same parameters and noise everywhere. Each run is read by every reading; intervals come from
 * streaming quantiles, so memory does not grow with the runs. Where the register leaves too few of them, more are made. The document is that of `forecastPlanSync`, byte for byte.
 *
 * @param project - a checked project
 * @param options - scenario, runs, seed, until, process, parameters, and who watches: `signal` stops, `partial` then gives what is
 * done so far, `onProgress(done, total)` is called after every block, `elsewhere` makes the runs in other threads
 * @returns the document, all targets included
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason
 * @example
 * (await forecastPlan(loadProject("data"), {runs: 64, explain: false})).targets[0].status // => "likely"
 */
export async function forecastPlan(
  project: Project,
  options: ForecastPlanOptions & EnsembleWatch = {}
): Promise<Forecast> {
  let run = prepareForecast(project, options);
  for (;;) {
    const made = await runEnsemble(run, options);
    const runs = made < run.runs ? null : run.more();
    if (runs === null) return run.document();
    run = prepareForecast(project, {...options, runs});
  }
}

/**
 * Forecasts every target of a plan under a scenario without giving way; for workers.
 *
 * @param project - a checked project
 * @param options - as for `forecastPlan`, without watchers
 * @returns the document, that of `forecastPlan` byte for byte
 * @throws RangeError naming what is unknown or out of range
 * @example
 * forecastPlanSync(loadProject("data"), {runs: 64, explain: false}).joints[0].failsMost // => "T04"
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
