import {plainParts} from "../engine/plainParts.js";
import {type EnsembleWatch, runEnsemble} from "../ensemble/runEnsemble.js";
import {readyPipeline} from "../pipeline/readyPipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {required} from "../quantity/required.js";
import {isRunnable} from "../scenario/isRunnable.js";
import {settingsWith, untilThen} from "./forecastInputs.js";
import {checkForecastOptions, type ForecastPlanOptions} from "./forecastOptions.js";
import {type ForecastRun, forecastRun} from "./forecastRun.js";
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
  const prepare = isPlain(project, options)
    ? preparePlain
    : (await import("./prepareForecast.js")).prepareForecast;
  let run = prepare(project, options);
  for (;;) {
    const made = await runEnsemble(run, options);
    const runs = made < run.runs ? null : run.more();
    if (runs === null) return run.document();
    run = prepare(project, {...options, runs});
  }
}

/**
 * Whether a forecast needs nothing but the common path: a scenario that is at hand and that nothing is wrong with, no reports that runs
 * have to give, and no whole persons. A page loads the rest only for a forecast that does.
 */
function isPlain(project: Project, options: ForecastPlanOptions): boolean {
  checkForecastOptions(project, options);
  const {setup} = project;
  const {scenario: asked = setup.scenario, until: last = setup.untilYear} = options;
  simulatedYears(setup.startYear, last);
  if (options.process === "integer" || hasReports(project)) return false;
  const found = typeof asked === "string" ? named(asked, project) : asked;
  return found !== undefined && isRunnable(found, untilThen(project, last));
}

/**
 * Whether anything is reported that runs have to give, by a register, or by figures of years that the model simulates, or was entered in
 * vain.
 */
function hasReports({progress, fit}: Pick<Project, "progress" | "fit">): boolean {
  const {awaiting = [], observed = [], unread = []} = fit ?? {};
  return (progress?.length ?? 0) + awaiting.length + observed.length + unread.length > 0;
}

const named = (asked: string, {scenarios}: Pick<Project, "scenarios">): Scenario | undefined =>
  scenarios.find(({id}) => id === asked);

/** Prepares forecasts that are {@link isPlain}. */
function preparePlain(project: Project, options: ForecastPlanOptions): ForecastRun {
  const settings = settingsWith(project, options, (asked) =>
    typeof asked === "string" ? required(named(asked, project), asked) : asked
  );
  return forecastRun(project, settings, {
    compile: (each, rest) => readyPipeline(each, rest, plainParts),
    register: null
  });
}
