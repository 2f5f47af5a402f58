import {say} from "../../charts/text/say.js";
import type {Project} from "../../project/project.js";
import {changesText} from "../../scenario/changesText.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import {customTexts} from "../../scenario/customTexts.js";
import type {Setting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";

/**
 * Lists the scenarios of a city: id, name, what it describes, what it builds on and what it changes.
 *
 * @param project - its scenarios, and what they may change
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function listScenarios(
  {
    scenarios,
    levers,
    assumptions,
    setup
  }: Pick<Project, "scenarios" | "levers" | "assumptions" | "setup">,
  {language, words: {lists: words}, width, paint}: Setting
): string {
  const targets = changeTargets(levers, assumptions);
  const room = Math.min(width, 110) - 4;
  const lines = [paint.strong(words.scenarios(scenarios.length))];
  for (const scenario of scenarios) {
    const {id, name, description, base, changes} = scenario;
    const mark = id === setup.scenario ? words.isDefault : "";
    lines.push(`${paint.strong(id)}${mark}  ${say(name, language)}`);
    const below = [
      description[language] === customTexts.description[language] ? "" : say(description, language),
      base === undefined ? "" : words.buildsOn(base),
      changes.length > 0 ? words.changes(changesText(scenario, {targets, language})) : ""
    ];
    for (const text of below.filter(Boolean))
      lines.push(...wrapText(text, room).map((line) => `    ${line}`));
  }
  return lines.join("\n");
}
