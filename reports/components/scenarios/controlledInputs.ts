import {html} from "htl";
import {niceStep} from "../../lib/charts/frame/niceStep.js";
import {say} from "../../lib/charts/text/say.js";
import type {Assumption} from "../../lib/project/assumption.js";
import type {Lever} from "../../lib/project/lever.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {type ChangeTarget, changeTargets} from "../../lib/scenario/changeTarget.js";
import {wordsOf} from "../../words/wordsOf.js";
import {priorText} from "../text/priorText.js";
import {sourceLinks} from "../text/sourceLinks.js";
import type {ControlledInput} from "./leverControl.js";

/** The controls of a project by group: what a bureau decides, then what nobody decides. */
interface InputGroup {
  name: string;
  kind: "lever" | "assumption";
  inputs: ControlledInput[];
}

/** Groups every lever and every scalar assumption of a project into controls. */
export function controlledInputs(project: Project, language: Language): InputGroup[] {
  const words = wordsOf(language).scenarios.levers;
  const {setup, levers, assumptions} = project;
  const quantities = new Set(setup.programmes.map(({lever}) => lever));
  const isTraining = ({id}: Lever) => quantities.has(id) || id === "delivery";
  const group = (name: string, members: Lever[]): InputGroup => ({
    name,
    kind: "lever",
    inputs: members.map((lever) => leverInput(lever, language))
  });
  const byId = new Map(assumptions.map((one) => [one.id, one]));
  const groups: InputGroup[] = [
    group(words.training, levers.filter(isTraining)),
    group(
      words.people,
      levers.filter((lever) => !isTraining(lever))
    ),
    {
      name: words.assumptions,
      kind: "assumption",
      inputs: changeTargets([], assumptions).flatMap((target) => {
        const assumption = byId.get(target.id);
        return assumption && assumption.prior.family !== "fixed"
          ? [assumptionInput(target, assumption, setup.startYear + 1, language)]
          : [];
      })
    }
  ];
  return groups.filter(({inputs}) => inputs.length > 0);
}

function leverInput(lever: Lever, language: Language): ControlledInput {
  const {keeps, basis} = lever;
  const sources = basis.sources.length > 0 ? html` (${sourceLinks(basis.sources, language)})` : "";
  return {
    ...lever,
    notes: html`<p>${wordsOf(language).scenarios.levers.heldConstant}${say(keeps, language)}</p><p>${say(basis.reason, language)}${sources}</p>`
  };
}

/** An assumption moves over its 95% range, or over its natural one where it has none; its centre is always within. */
function assumptionInput(
  {id, name, unit, base, range}: ChangeTarget,
  assumption: Assumption,
  year: number,
  language: Language
): ControlledInput {
  const {prior, basis} = assumption;
  const [least, most] =
    "low" in prior ? [Math.max(range[0], prior.low), Math.min(range[1], prior.high)] : range;
  const [low, high] = [Math.min(least, base(year)), Math.max(most, base(year))];
  return {
    id,
    name,
    unit,
    range: [low, high],
    step: niceStep((high - low) / 100),
    anchors: [],
    notes: html`<p>${priorText(assumption, language)}</p><p>${say(basis.reason, language)} <a href=${`./methods.html#${id}`}>${wordsOf(language).scenarios.levers.details}</a></p>`
  };
}
