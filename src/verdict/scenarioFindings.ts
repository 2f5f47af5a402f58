import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {customScenario} from "../scenario/customScenario.js";
import {scenarioDifferences} from "../scenario/scenarioDifferences.js";

/**
 * What a reader must know about the scenario: the assumptions it sets, on which every verdict under it depends.
 *
 * @param project - levers, assumptions, scenarios
 * @param scenario - the one that is run
 */
export function scenarioFindings(
  {levers, assumptions, scenarios, setup}: Project,
  scenario: Scenario
): Finding[] {
  const length = setup.untilYear - setup.startYear;
  const years = Array.from({length}, (_, i) => setup.startYear + 1 + i);
  const context = {scenarios, levers, assumptions, years};
  const changed = scenarioDifferences(customScenario([]), scenario, context).assumptions;
  if (changed.length === 0) return [];
  const {zh, en} = scenario.name;
  return [
    {
      id: `scenario-assumes-${scenario.id}`,
      kind: "diagnostic",
      severity: "matters",
      text: {
        zh: `情景“${zh}”直接改动了没有人能决定的${changed.length}项假设：${changed.map(({name}) => name.zh).join("、")}。其中的结论以这些改动成真为前提。`,
        en: `The scenario "${en}" changes ${changed.length} assumptions that nobody decides: ${changed.map(({name}) => name.en).join("; ")}. Its verdicts hold only if these changes come true.`
      },
      figures: [],
      targets: []
    }
  ];
}
