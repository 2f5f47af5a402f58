import {html} from "htl";
import type {FlowDiagram, FlowLink} from "../../lib/charts/flow/flow.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {assumptionMark} from "../text/assumptionMark.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {flowAccount} from "./flowAccount.js";
import {nodeName} from "./pipelineDiagram.js";

/** Says how one flow of the picture is computed, from which lever, assumptions and published figures. */
export function flowNote(
  link: FlowLink,
  diagram: FlowDiagram,
  project: Project,
  language: Language
): HTMLElement {
  const words = wordsOf(language).pipeline;
  const name = (id: string) => nodeName(diagram, id, language);
  const {formula, explained, assumptions, lever} = flowAccount(link, project);
  const found = assumptions.flatMap(
    (ids) => project.assumptions.find(({id}) => ids.includes(id)) ?? []
  );
  const set = project.levers.find(({id}) => id === lever);
  const people = amountText(link.value, "person/yr", language, true);
  const leverText = set && words.lever(say(set.name, language), say(set.basis.reason, language));
  return html`<div class="flow-note" tabindex="-1">
    <p><b>${name(link.from)} → ${name(link.to)}</b>${words.flowSize(diagram.year, people)}</p>
    <p class="formula">${formula}</p>
    <p>${words.accounts[explained]}</p>
    ${set ? html`<p class="quiet">${leverText} ${sourceLinks(set.basis.sources, language)}</p>` : null}
    ${found.length > 0 ? html`<p class="marks">${found.map((one) => assumptionMark(one, language))}</p>` : null}
  </div>`;
}
