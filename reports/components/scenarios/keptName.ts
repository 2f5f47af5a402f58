import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Label} from "../../lib/quantity/label.js";
import {changeTargets} from "../../lib/scenario/changeTarget.js";
import {describeChange} from "../../lib/scenario/describeChange.js";
import {both} from "../../words/wordsOf.js";
import {isNamed} from "./nameScenario.js";

/** A scenario in the comparison: its own name, or a letter and what it changes, with its base where that is not the project's own. */
export function keptName(scenario: Scenario, i: number, project: Project): Label {
  const {scenarios, setup, levers, assumptions} = project;
  const base = scenarios.find(({id}) => id === scenario.base);
  if (scenario.id !== "custom" || !base || isNamed(scenario)) return scenario.name;
  const [first] = scenario.changes;
  if (!first) return base.name;
  const targets = changeTargets(levers, assumptions);
  return both((words, language) =>
    words.scenarios.compare.changed({
      letter: "ABCD"[i],
      base: base.id === setup.scenario ? "" : base.name[language],
      change: describeChange(first, {targets, language}),
      count: scenario.changes.length
    })
  );
}
