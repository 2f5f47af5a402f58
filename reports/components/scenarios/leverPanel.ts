import {html} from "htl";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {changeTargets} from "../../lib/scenario/changeTarget.js";
import {compileScenario} from "../../lib/scenario/compileScenario.js";
import {controlledInputs} from "./controlledInputs.js";
import {simulatedYears} from "./labState.js";
import {leverControl} from "./leverControl.js";

/** All controls of a project, following one scenario. */
interface LeverPanel {
  element: HTMLElement;
  show(scenario: Scenario): void;
}

/** What the panel tells: an input on the move, set, or (null) put back. */
type InputChange = (target: string, value: number | null) => void;

/** The controls by group; assumptions are folded away, because nobody decides them. */
export function leverPanel(
  project: Project,
  language: Language,
  {moving, moved}: {moving: InputChange; moved: InputChange}
): LeverPanel {
  const groups = controlledInputs(project, language);
  const years = simulatedYears(project);
  const controls = new Map(
    groups.flatMap(({inputs}) =>
      inputs.map(
        (input) =>
          [
            input.id,
            leverControl(input, language, {
              moving: (value) => moving(input.id, value),
              moved: (value) => moved(input.id, value),
              reset: () => moved(input.id, null)
            })
          ] as const
      )
    )
  );
  const inside = (inputs: {id: string}[]) => inputs.map(({id}) => controls.get(id)?.element);
  const element = html`<div class="levers">${groups.map(({name, kind, inputs}) =>
    kind === "lever"
      ? html`<section><h2>${name}</h2>${inside(inputs)}</section>`
      : html`<details class="more"><summary><h2>${name}</h2></summary>${inside(inputs)}</details>`
  )}</div>`;
  const targets = new Map(
    changeTargets(project.levers, project.assumptions).map((one) => [one.id, one])
  );
  const show = (scenario: Scenario) => {
    const now = compiled(scenario, project, years);
    const before = compiled({...scenario, changes: []}, project, years);
    for (const {inputs} of groups)
      for (const {id} of inputs) {
        const row = now.row.get(id);
        const [control, target] = [controls.get(id), targets.get(id)];
        if (row === undefined || !control || !target) continue;
        const own = scenario.changes.filter((change) => change.target === id);
        const column = Math.max(0, years.indexOf(own.at(-1)?.from ?? years[0]));
        const at = ({scale, shift}: typeof now) =>
          scale[row * years.length + column] * target.base(years[column]) +
          shift[row * years.length + column];
        control.set(at(now), at(before), own.length > 0);
      }
  };
  return {element, show};
}

/** The effect of a scenario, with the row of every input. */
function compiled(scenario: Scenario, project: Project, years: number[]) {
  const {parameters, scale, shift} = compileScenario(scenario, {...project, years});
  return {row: new Map(parameters.map((id, i) => [id, i])), scale, shift};
}
