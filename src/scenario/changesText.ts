import type {Scenario} from "../project/scenario.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkLanguage} from "../quantity/checkLanguage.js";
import type {Language} from "../quantity/label.js";
import type {ChangeTarget} from "./changeTarget.js";
import {customTexts} from "./customTexts.js";
import {describeChange} from "./describeChange.js";
import {changeWords} from "./words/changeWords.js";

/**
 * What a scenario changes, in words: as its author put it, else its changes one by one; those of its base are not told.
 *
 * @param scenario - its own text and changes
 * @param options.targets - of `changeTargets`, for names and units
 * @param options.language - of the reader
 * @example
 * changesText(customScenario([{target: "delivery", operation: "set", value: 0.5, from: 2028}]), {targets: changeTargets(loadProject("data").levers, []), language: "zh"}) // => "培训总量系数改为50%（2028年起）"
 */
export function changesText(
  scenario: Pick<Scenario, "changed" | "changes">,
  options: {targets: readonly ChangeTarget[]; language: Language}
): string {
  checkForm("scenario", scenario, {changed: "label", changes: [{target: "text"}]});
  checkForm("options", options, {targets: [{id: "text"}]});
  checkLanguage(options.language);
  const {changed, changes} = scenario;
  const {targets, language} = options;
  const text = changed[language];
  if (text !== customTexts.changed[language]) return text;
  return changeWords[language].list(
    changes.map((change) => describeChange(change, {targets, language}))
  );
}
