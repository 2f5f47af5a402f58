import {type EnsembleWatch, runEnsemble} from "../ensemble/runEnsemble.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {required} from "../quantity/required.js";
import {isRunnable} from "../scenario/isRunnable.js";
import {type ReadGivenScenario, settingsWith, untilThen} from "./forecastInputs.js";
import {checkForecastOptions, type ForecastPlanOptions} from "./forecastOptions.js";
import {type ForecastParts, forecastRun, hasReports} from "./forecastRun.js";
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
  const {read, ...parts} = await partsFor(project, options);
  let run = forecastRun(project, settingsWith(project, options, read), parts);
  for (;;) {
    const made = await runEnsemble(run, options);
    const runs = made < run.runs ? null : run.more();
    if (runs === null) return run.document();
    run = forecastRun(project, settingsWith(project, {...options, runs}, read), parts);
  }
}

/**
 * What a forecast needs, loaded where most need none of it: what decodes or refuses a scenario, and what conditions runs on reports. A
 * page that forecasts by the scenarios of a project loads a third less.
 */
async function partsFor(
  project: Project,
  options: ForecastPlanOptions
): Promise<ForecastParts & {read: ReadGivenScenario}> {
  checkForecastOptions(project, options);
  return {
    read: isPlain(project, options)
      ? plainScenario
      : (await import("./forecastSettings.js")).givenScenario,
    compile: compilePipeline,
    register: hasReports(project) ? (await import("./registerParts.js")).registerParts : null
  };
}

/** Whether the scenario asked for is at hand and nothing is wrong with it. */
function isPlain(project: Project, options: ForecastPlanOptions): boolean {
  const {setup} = project;
  const {scenario: asked = setup.scenario, until: last = setup.untilYear} = options;
  simulatedYears(setup.startYear, last);
  const found = typeof asked === "string" ? named(asked, project) : asked;
  return found !== undefined && isRunnable(found, untilThen(project, last));
}

const named = (asked: string, {scenarios}: Pick<Project, "scenarios">): Scenario | undefined =>
  scenarios.find(({id}) => id === asked);

const plainScenario: ReadGivenScenario = (asked, project) =>
  typeof asked === "string" ? required(named(asked, project), asked) : asked;
