import type {Scenario} from "../../lib/project/scenario.js";
import {customTexts} from "../../lib/scenario/customTexts.js";
import {both} from "../../words/wordsOf.js";

/** Whether whoever made a scenario on the bench gave it a name. */
export function isNamed({name}: Scenario): boolean {
  return name.zh !== customTexts.name.zh || name.en !== customTexts.name.en;
}

/**
 * The scenario under a name of its reader's own, the same in both languages; without one it is called again what the bench calls it.
 *
 * @param scenario - any
 * @param name - as typed; spaces around it do not count, and no more than 40 characters of it are taken
 */
export function nameScenario(scenario: Scenario, name: string): Scenario {
  const text = [...name.trim()].slice(0, 40).join("").trim();
  return {...scenario, name: text === "" ? customTexts.name : both(() => text)};
}
