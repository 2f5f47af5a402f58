import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {changeTargets} from "../../lib/scenario/changeTarget.js";
import {priorText} from "../text/priorText.js";
import {sourceLinks} from "../text/sourceLinks.js";
import type {ControlledInput} from "./leverControl.js";

/** The controls of a project by group: what a bureau decides, then what nobody decides. */
export interface InputGroup {
  id: string;
  name: Label;
  kind: "lever" | "assumption";
  inputs: ControlledInput[];
}

const leverGroups: {
  id: string;
  name: Label;
  has: (id: string, quantities: ReadonlySet<string>) => boolean;
}[] = [
  {
    id: "training",
    name: {zh: "培训与学校的规模", en: "Training and schools"},
    has: (id, quantities) => quantities.has(id) || id === "delivery"
  },
  {id: "people", name: {zh: "合格、留下与退休", en: "Passing, staying, retiring"}, has: () => true}
];

/** Groups every lever and every scalar assumption of a project into controls. */
export function controlledInputs(project: Project, language: Language): InputGroup[] {
  const zh = language === "zh";
  const quantities = new Set(project.setup.programmes.map(({lever}) => lever));
  const left = new Set(project.levers);
  const groups: InputGroup[] = leverGroups.map(({id, name, has}) => {
    const mine = [...left].filter((lever) => has(lever.id, quantities));
    for (const lever of mine) left.delete(lever);
    return {
      id,
      name,
      kind: "lever",
      inputs: mine.map((lever) => ({
        ...lever,
        notes: html`<p>${zh ? "保持不变：" : "Held constant: "}${say(lever.keeps, language)}</p><p>${say(lever.basis.reason, language)}${lever.basis.sources.length > 0 ? html` (${sourceLinks(lever.basis.sources, language)})` : ""}</p>`
      }))
    };
  });
  const byId = new Map(project.assumptions.map((one) => [one.id, one]));
  const inputs = changeTargets([], project.assumptions).flatMap(({id, name, unit, base, range}) => {
    const assumption = byId.get(id);
    if (!assumption || assumption.prior.family === "fixed") return [];
    const {prior} = assumption;
    const wide: [number, number] =
      "low" in prior ? [Math.max(range[0], prior.low), Math.min(range[1], prior.high)] : range;
    const middle = base(project.setup.startYear + 1);
    const [low, high] = [Math.min(wide[0], middle), Math.max(wide[1], middle)];
    const step = niceStep((high - low) / 100);
    return [
      {
        id,
        name,
        unit,
        range: [low, high] as [number, number],
        step,
        anchors: [],
        notes: html`<p>${priorText(assumption, language)}</p><p>${say(assumption.basis.reason, language)} <a href=${`./methods.html#${id}`}>${zh ? "详情" : "details"}</a></p>`
      }
    ];
  });
  groups.push({
    id: "assumptions",
    name: {zh: "假设（不由政府决定）", en: "Assumptions (nobody decides them)"},
    kind: "assumption",
    inputs
  });
  return groups.filter((group) => group.inputs.length > 0);
}

function niceStep(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x));
  return [1, 2, 5, 10].map((m) => m * power).find((step) => step >= x * 0.999) ?? x;
}
