import {type RunOptions, runMaker, type WorkerPool} from "../../src/cli/workerPool.js";
import {sideBySide} from "../../src/pipeline/sideBySide.js";
import type {Project} from "../../src/project/project.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import type {Forecast} from "../../src/verdict/forecastSchema.js";

/**
 * Forecasts the plan of the project that a pool knows, its runs made by the pool.
 *
 * @param project - the project of the pool
 * @param options - of the forecast
 * @param pool - undefined: the runs are made here
 */
export function pooledForecast(
  project: Project,
  options: RunOptions,
  pool: WorkerPool | undefined
): Promise<Forecast> {
  return forecastPlan(project, {
    ...options,
    sideBySide,
    ...(pool ? {elsewhere: runMaker(pool, options)} : {})
  });
}
