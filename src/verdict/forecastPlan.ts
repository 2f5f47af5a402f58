import {type EnsembleWatch, runEnsemble} from "../ensemble/runEnsemble.js";
import type {Project} from "../project/project.js";
import type {Forecast} from "./forecastSchema.js";
import {type ForecastPlanOptions, prepareForecast} from "./prepareForecast.js";

/**
 * Forecasts every target of a plan under a scenario, giving way to other events between blocks of runs.
 *
 * For every definition of the start that a reading uses, the pipeline runs with common random numbers over definitions and
 * scenarios: run r has the same parameters and noise everywhere. Each run is read by every reading; intervals come from
 * streaming quantiles, so memory does not grow with the runs. The document is that of `forecastPlanSync`, byte for byte.
 *
 * @param project - a checked project
 * @param options - scenario, runs, seed, until, process, parameters, and who watches: `signal` stops, `partial` then gives what is
 * done so far, `onProgress(done, total)` is called after every block
 * @returns the document, all targets included
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason
 * @example
 * forecastPlan({setup: {startYear: 2024, untilYear: 2035}}, {until: 2020}).catch((error) => error.message) instanceof Promise // => true
 */
export async function forecastPlan(
  project: Project,
  options: ForecastPlanOptions & Pick<EnsembleWatch, "signal" | "partial" | "onProgress"> = {}
): Promise<Forecast> {
  const {signal, partial, onProgress} = options;
  const {ensemble, document} = prepareForecast(project, options);
  await runEnsemble({...ensemble, signal, partial, onProgress});
  return document();
}
