import type {Change, Scenario} from "../project/scenario.js";
import {canonicalJson} from "../quantity/canonicalJson.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkText} from "../quantity/checkText.js";
import type {Label, Language} from "../quantity/label.js";
import {changesText} from "./changesText.js";
import {changeTargets} from "./changeTarget.js";
import {checkedScenario} from "./checkedScenario.js";
import {customTexts} from "./customTexts.js";
import type {ScenarioProject} from "./isRunnable.js";
import {parseChange} from "./parseChange.js";
import {changeWords} from "./words/changeWords.js";

/**
 * A scenario with a few more changes, as a person types them (see `parseChange`); they act after its own.
 *
 * One of the project becomes the base of a new one, named after it; one of a file or a shared string takes them in.
 *
 * @param scenario - any scenario of the project's levers and assumptions
 * @param typed - such as `places.subsidised=50%@2026`; none: the scenario as it is
 * @param project - what it is for
 * @param options.name - stands for the file in problems; default `scenario`
 * @returns a checked scenario
 * @throws RangeError, with its words in every language, if a text is no change; DataError if a value or a year is out of range
 * @example
 * changedScenario(customScenario([]), ["delivery=80%@2026"], loadProject("data")).name.zh // => "自定义情景，培训总量系数改为80%（2026年起）"
 */
export function changedScenario(
  scenario: Scenario,
  typed: readonly string[],
  project: ScenarioProject,
  options: {name?: string} = {}
): Scenario {
  checkKeys("options of changedScenario", options, {name: true});
  const {name = "scenario"} = options;
  checkForm("scenario", scenario, {id: "text", name: "label", changes: [{target: "text"}]});
  if (!Array.isArray(typed)) throw new TypeError(`invalid changes; not a list of texts: ${typed}`);
  for (const [i, text] of typed.entries()) checkText(`changes[${i}]`, text);
  if (typed.length === 0) return scenario;
  const targets = changeTargets(project.levers, project.assumptions);
  const changes = typed.map((text) => parseChange(text, targets));
  const known = project.scenarios.find(({id}) => id === scenario.id);
  const isKnown = known !== undefined && canonicalJson(known) === canonicalJson(scenario);
  const said = inBoth((language) => changesText({...customTexts, changes}, {targets, language}));
  const named = (language: Language) =>
    changeWords[language].changedName(scenario.name[language], said[language]);
  const changed: Scenario = {
    ...scenario,
    ...customTexts,
    id: `${scenario.id.slice(0, 52)}-changed`,
    name: inBoth(named),
    changed: said,
    ...(isKnown ? {base: scenario.id} : {}),
    changes: isKnown ? changes : [...scenario.changes.filter(isKept(changes)), ...changes]
  };
  return checkedScenario(changed, project, {name});
}

/** Whether none of the new changes sets the same thing in the same years to something else. */
const isKept = (changes: readonly Change[]) => (old: Change) =>
  !changes.some(
    ({target, operation, from, to}) =>
      operation === "set" &&
      old.operation === "set" &&
      old.target === target &&
      old.from === from &&
      old.to === to
  );

const inBoth = (say: (language: Language) => string): Label => ({zh: say("zh"), en: say("en")});
