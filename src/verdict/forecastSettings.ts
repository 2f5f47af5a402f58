import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkedScenario} from "../scenario/checkedScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import {type ForecastSettings, settingsWith} from "./forecastInputs.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";

/**
 * Checks the options of a forecast and fills in the defaults ({@link settingsWith}), the scenario as one from outside.
 *
 * @param project - knows its scenarios, its horizon and its fit
 * @param options - see {@link ForecastPlanOptions}
 * @throws RangeError naming what is unknown or out of range: until, runs, seed, scenario id or string, or a stale fit; DataError
 * for a scenario that the project cannot run, in the words of a file
 */
export function forecastSettings(project: Project, options: ForecastPlanOptions): ForecastSettings {
  return settingsWith(project, options, givenScenario);
}

/**
 * A scenario of a project by its id, of a shared string, or as it is, checked as a file of the project would be.
 *
 * @param asked - an id, a string of `encodeScenario`, or anything
 * @param project - what it is for
 * @throws RangeError if there is none of that id or string; DataError for one that the project cannot run
 */
function givenScenario(asked: string | Scenario, project: Project): Scenario {
  const {scenarios, plan} = project;
  return checkedScenario(
    typeof asked === "string" ? readScenario(asked, scenarios, plan) : asked,
    project
  );
}
