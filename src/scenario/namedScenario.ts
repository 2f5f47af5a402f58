import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {changedScenario} from "./changedScenario.js";
import {checkedScenario} from "./checkedScenario.js";
import type {ScenarioProject} from "./isRunnable.js";
import {readScenario} from "./readScenario.js";

/**
 * The scenario a person named: an id, an id with changes behind it, or a shared string; checked for the project.
 *
 * @param text - `recent-pace`, `recent-pace+places.subsidised=50%@2026+delivery=+5pp` (see `parseChange`), or a string of
 * `encodeScenario`
 * @param project - what it is for
 * @param options.name - stands for the file in problems; default `scenario`
 * @throws RangeError, with its words in every language, if there is no such scenario or a change cannot be read; DataError if a value
 * or a year is out of range
 * @example
 * namedScenario("recent-pace+delivery=80%+pass=x1.1@2026", loadProject("data")).changes.length // => 2
 */
export function namedScenario(
  text: string,
  project: ScenarioProject & {plan?: Pick<Project["plan"], "placeCode" | "place">},
  options: {name?: string} = {}
): Scenario {
  if (typeof text !== "string")
    throw new TypeError(`invalid scenario; not text: ${JSON.stringify(text)}`);
  checkProjectForm(project, ["scenarios", "levers"]);
  const [, id = text, changes] = /^([a-z][a-z0-9-]*)\+(.+)$/su.exec(text) ?? [];
  const scenario = checkedScenario(
    readScenario(id, project.scenarios, project.plan),
    project,
    options
  );
  // A sign of a value stands behind an equals sign, a plus between two changes before a name.
  const typed = changes === undefined ? [] : changes.split(/\+(?=[^=+]+=)/u);
  return changedScenario(scenario, typed, project, options);
}
