import {readOnce} from "../pipeline/readOnce.js";
import type {Project} from "../project/project.js";
import {type Scenario, scenarioSchema} from "../project/scenario.js";
import {changeTargets} from "./changeTarget.js";
import {compileScenario, isRangeFault} from "./compileScenario.js";
import {type KnownForScenario, scenarioRules} from "./scenarioRules.js";

/** What of a project a scenario may refer to. */
export type ScenarioProject = Pick<Project, "scenarios" | "levers" | "assumptions" | "setup"> &
  Partial<Pick<Project, "plan">>;

/**
 * Whether a project can run a scenario, without the words for why not: those of `checkedScenario`, which refuses whatever this does.
 *
 * @param scenario - anything
 * @param project - what it is for
 * @example
 * isRunnable(customScenario([]), loadProject("data")) // => true
 * isRunnable(customScenario([{target: "delivry", operation: "set", value: 1}]), loadProject("data")) // => false
 */
export function isRunnable(scenario: unknown, project: ScenarioProject): scenario is Scenario {
  const shaped = scenarioSchema.safeParse(scenario);
  if (!shaped.success) return false;
  let whole = true;
  scenarioRules(shaped.data, knownForScenario(project), {
    rule() {
      whole = false;
    },
    name(_, name, {names}) {
      whole &&= typeof name !== "string" || names === undefined || names.includes(name);
    }
  });
  if (!whole) return false;
  try {
    compileAlone(shaped.data, project);
    return true;
  } catch (error) {
    if (!isRangeFault(error)) throw error;
    return false;
  }
}

/** What of a project a scenario that no file holds may refer to. */
export function knownForScenario({
  levers,
  assumptions,
  scenarios,
  setup,
  plan
}: ScenarioProject): KnownForScenario {
  const years = {
    first: setup.startYear + 1,
    last: setup.untilYear,
    ...(plan ? {since: plan.from} : {})
  };
  return {scenarios, targets: changeTargets(levers, assumptions), years, once: readOnce(setup)};
}

/** Compiles a scenario for the simulated years, for what it refuses: changes that leave their range together. */
export function compileAlone(
  scenario: Scenario,
  {scenarios, levers, assumptions, setup: {startYear, untilYear}}: ScenarioProject
): void {
  const years = Array.from({length: untilYear - startYear}, (_, i) => startYear + 1 + i);
  compileScenario(scenario, {scenarios, levers, assumptions, years});
}
