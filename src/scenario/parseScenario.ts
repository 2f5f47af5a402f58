import {DataError} from "../check/dataError.js";
import type {Problem} from "../check/problem.js";
import type {Scenario} from "../project/scenario.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkText} from "../quantity/checkText.js";
import {checkAgainst} from "./checkedScenario.js";
import type {ScenarioProject} from "./isRunnable.js";
import {readScenarioPart} from "./readScenarioPart.js";

/**
 * Reads a scenario from YAML text, as saved by `formatScenario` or written by hand; trusts nothing in it.
 *
 * A file given by path, by folder or opened in a page is read in this way.
 *
 * @param text - YAML 1.2 of one scenario; at most 200,000 characters
 * @param options.file - name for messages
 * @param options.project - what the scenario is for; absent: whether its base and its targets exist, and whether its changes
 * stay in their ranges, is left to `compileScenario`
 * @returns the scenario
 * @throws DataError with every problem, each with its line: not YAML, a key twice, unknown keys and names (nearest suggested), a
 * value of the wrong kind or out of its range, an unknown version
 * @example
 * parseScenario(formatScenario(customScenario([]))).id // => "custom"
 * parseScenario("schema: 2") // throws scenario:1 schema: expected 1, got 2; this skillcast reads version 1
 */
export function parseScenario(
  text: string,
  options: {file?: string; project?: ScenarioProject} = {}
): Scenario {
  checkKeys("options of parseScenario", options, {file: true, project: true});
  const {file = "scenario", project} = options;
  checkText("text", text);
  const problems: Problem[] = [];
  const {document, value} = readScenarioPart({text, file}, problems);
  if (project) checkAgainst({document, value}, project, problems);
  if (!value || problems.length > 0) throw new DataError(problems);
  return value;
}
