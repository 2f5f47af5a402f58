import type {Document} from "../check/parseDocument.js";
import type {Problem} from "../check/problem.js";
import type {Part} from "../check/readDocument.js";
import {checkKnown, reporter} from "../check/reporter.js";
import type {Scenario} from "../project/scenario.js";
import {changeTargets} from "./changeTarget.js";
import {isRangeFault} from "./compileScenario.js";
import {inheritScenario} from "./inheritScenario.js";
import {compileAlone, type ScenarioProject} from "./isRunnable.js";
import {scenarioFault} from "./scenarioFault.js";
import {type KnownForScenario, scenarioRules} from "./scenarioRules.js";

/**
 * Checks what the shape of a scenario cannot say ({@link scenarioRules}), in words.
 *
 * @param document - the scenario
 * @param known - what it may refer to
 * @param problems - every problem found is added here
 */
export function checkScenario(
  document: Document,
  known: KnownForScenario,
  problems: Problem[]
): void {
  const report = reporter(document, problems);
  scenarioRules(document.value, known, {
    rule: (path, rule, values, restsOn) => report(path, scenarioFault(rule, values), restsOn),
    name: (path, name, names) => checkKnown(name, names, path, report)
  });
}

/**
 * Checks that the changes of a scenario and its bases stay in range together, which shows when they are compiled.
 *
 * @param scenario - the scenario, without a problem by itself
 * @param project - what it is for
 * @param problems - a problem is added here
 */
export function checkEffect(
  {document, value}: Required<Part<Scenario>>,
  project: ScenarioProject,
  problems: Problem[]
): void {
  const {scenarios, levers, assumptions} = project;
  try {
    compileAlone(value, project);
  } catch (error) {
    if (!isRangeFault(error)) throw error;
    const {target, low, high, year, value: got} = error;
    problems.push({
      file: document.file,
      column: "changes",
      ...scenarioFault("outsideTogether", {
        ...{target, low, high, year, got},
        changes: inheritScenario(value, scenarios).changes.filter((one) => one.target === target)
          .length,
        bounds: changeTargets(levers, assumptions).find(({id}) => id === target)?.bounds ?? "fixed"
      })
    });
  }
}
