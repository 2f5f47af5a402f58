import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {provenance} from "../frame/provenance.js";
import {labMessage} from "../scenarios/labMessage.js";
import {readLabHash, simulatedYears} from "../scenarios/labState.js";
import type {ReadyForecasts} from "../scenarios/readyForecasts.js";
import {centreRun} from "./centreRun.js";
import {flowFigure} from "./flowFigure.js";
import {levelMixFigure} from "./levelMixFigure.js";
import {pipelineDiagram} from "./pipelineDiagram.js";
import {pyramidFigure} from "./pyramidFigure.js";
import {yearControl} from "./yearControl.js";

/** Where people come in, rise and leave, for any year and scenario: the flow, the ages, the rungs. */
export function pipelineView(
  project: Project,
  ready: ReadyForecasts,
  {language}: {language: Language}
): HTMLElement {
  const words = wordsOf(language);
  const years = simulatedYears(project);
  const message = labMessage(language);
  const shared = sharedScenario(project, (fault) => message.show(fault, "link"));
  const {picker, chosen} = scenarioPicker(project, shared, language);
  const time = yearControl(years, project.plan.until, language);
  let run = centreRun(project, chosen());
  const diagram = (coarse: boolean) =>
    pipelineDiagram(run.flows, project.setup, time.year(), {coarse});
  const flow = flowFigure(project, language, diagram);
  const ages = pyramidFigure(language, run, time.year());
  const rungs = html`<div>`;
  const show = () => {
    const scenario = chosen();
    const known = scenario === shared ? undefined : ready.get(scenario.id);
    if (scenario !== shared && !known)
      void ready.load(scenario.id).then((found) => found && chosen() === scenario && show());
    const first = ready.get(project.setup.scenario);
    const about = known ?? (first && {...first, scenario: scenario.name[language]});
    if (about) flow.show(`${words.pipeline.centreRun}${provenance(project, about, language)}`);
    ages.show(run, time.year());
    const span = {year: time.year(), from: years[0]};
    rungs.replaceChildren(...(known ? [levelMixFigure(project, known, span, language)] : []));
  };
  picker.addEventListener("change", () => {
    run = centreRun(project, chosen());
    show();
  });
  time.listen(show);
  show();
  return html`<div class="pipeline">
    ${message.element}
    <div class="controls"><label>${words.terms.scenario}${picker}</label>${time.element}</div>
    ${flow.element}
    <div class="duo">
      ${ages.element}
      ${rungs}
    </div>
  </div>`;
}

/** The scenario in the address, if there is one that can be read. */
function sharedScenario(project: Project, refused: (fault: unknown) => void): Scenario | null {
  try {
    return location.hash.length > 1 ? readLabHash(location.hash, project).scenario : null;
  } catch (fault) {
    refused(fault);
    return null;
  }
}

/** A choice of the project's scenarios: the shared one is chosen where there is one, else the default. */
function scenarioPicker(
  {scenarios, setup}: Project,
  shared: Scenario | null,
  language: Language
): {picker: HTMLSelectElement; chosen: () => Scenario} {
  const choices = [...scenarios, ...(shared ? [shared] : [])];
  const first = shared ? choices.length - 1 : choices.findIndex(({id}) => id === setup.scenario);
  const picker: HTMLSelectElement = html`<select>${choices.map((scenario, i) => html`<option value=${i} selected=${i === first}>${say(scenario.name, language)}</option>`)}</select>`;
  return {picker, chosen: () => choices[Number(picker.value)]};
}
