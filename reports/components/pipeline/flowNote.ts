import {html} from "htl";
import type {FlowDiagram, FlowLink} from "../../lib/charts/flow/flow.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {assumptionMark} from "../text/assumptionMark.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {flowAccount} from "./flowAccount.js";

/** Says how one flow of the picture is computed, from which lever, assumptions and published figures. */
export function flowNote(
  link: FlowLink,
  diagram: FlowDiagram,
  project: Project,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const name = (id: string) => say(diagram.nodes.find((node) => node.id === id)!.name, language);
  const {formula, words, assumptions, lever} = flowAccount(link, project);
  const found = assumptions.flatMap(
    (ids) => project.assumptions.find(({id}) => ids.includes(id)) ?? []
  );
  const set = project.levers.find(({id}) => id === lever);
  const people = amountText(link.value, "person/yr", language, true);
  return html`<div class="flow-note" tabindex="-1">
    <p><b>${name(link.from)} → ${name(link.to)}</b>${zh ? `，${diagram.year}年${people}` : `: ${people}, ${diagram.year}`}</p>
    <p class="formula">${formula}</p>
    <p>${words[language]}</p>
    ${set ? html`<p class="quiet">${zh ? "可调项：" : "Lever: "}${say(set.name, language)}。${say(set.basis.reason, language)} ${sourceLinks(set.basis.sources, language)}</p>` : null}
    ${found.length > 0 ? html`<p class="marks">${found.map((one) => assumptionMark(one, language))}</p>` : null}
  </div>`;
}
