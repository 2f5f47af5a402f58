import {checkShape} from "../check/checkShape.js";
import {DataError} from "../check/dataError.js";
import type {Document} from "../check/parseDocument.js";
import type {Problem} from "../check/problem.js";
import {type Scenario, scenarioSchema} from "../project/scenario.js";
import {checkEffect, checkScenario} from "./checkScenario.js";
import {knownForScenario, type ScenarioProject} from "./isRunnable.js";

/**
 * Checks a scenario that no file holds (of a shared string, an address or a program) as a file is checked: its shape, that its
 * base and targets exist, and that its changes stay in their ranges.
 *
 * @param scenario - anything
 * @param project - what it is for
 * @param options.name - stands for the file in problems; default `scenario`
 * @returns the scenario
 * @throws DataError with every problem, in the words that a file would get
 * @example
 * checkedScenario(customScenario([]), loadProject("data")).id // => "custom"
 * checkedScenario(customScenario([{target: "delivry", operation: "set", value: 1}]), loadProject("data")) // throws scenario delivry target: expected a known lever or assumption, got "delivry"; one of delivery
 */
export function checkedScenario(
  scenario: unknown,
  project: ScenarioProject,
  {name = "scenario"}: {name?: string} = {}
): Scenario {
  const problems: Problem[] = [];
  const document: Document = {
    file: name,
    value: scenario,
    line: () => undefined,
    written: () => undefined
  };
  const value = checkShape(scenarioSchema, document, problems);
  checkAgainst({document, ...(value === undefined ? {} : {value})}, project, problems);
  if (value === undefined || problems.length > 0) throw new DataError(problems);
  return value;
}

/**
 * Checks a scenario that was read by itself against a project.
 *
 * @param part - the scenario; without a value, only its names and single values are checked
 * @param project - what it is for
 * @param problems - every problem found is added here
 */
export function checkAgainst(
  {document, value}: {document: Document; value?: Scenario},
  project: ScenarioProject,
  problems: Problem[]
): void {
  checkScenario(document, knownForScenario(project), problems);
  if (value && problems.length === 0) checkEffect({document, value}, project, problems);
}
