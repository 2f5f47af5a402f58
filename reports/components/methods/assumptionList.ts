import {html} from "htl";
import {terms} from "../../glossary.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {priorText} from "../text/priorText.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {learnedText} from "./learnedText.js";
import {symbolNode} from "./symbolNode.js";

/** Every assumption of the model: symbol, name, range; opens to its reason. Each has its own link. */
export function assumptionList(
  {assumptions, fit}: Pick<Project, "assumptions" | "fit">,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const rows = assumptions.map((assumption) => {
    const {id, name, symbol, basis} = assumption;
    return html`<details class="assumption-row" id=${id}>
      <summary>${symbolNode(symbol)}<span class="name">${say(name, language)}</span><span class="range">${priorText(assumption, language)}</span></summary>
      <p>${say(basis.reason, language)} ${learnedText(assumption, fit, language)}</p>
      <p class="quiet">${basis.kind === "source" ? html`${zh ? "依据：" : "Rests on: "}${sourceLinks(basis.sources, language)}` : html`${terms.assumption[language]}${zh ? "，没有公布的来源" : ", no published source"}${basis.sources.length > 0 ? html`${zh ? "；参考 " : "; compare "}${sourceLinks(basis.sources, language)}` : ""}`} · <code>${id}</code></p>
    </details>`;
  });
  const open = () => {
    const row = rows.find(({id}) => `#${id}` === decodeURIComponent(location.hash));
    if (!row) return;
    row.open = true;
    requestAnimationFrame(() => row.scrollIntoView());
  };
  addEventListener("hashchange", open);
  requestAnimationFrame(open);
  return html`<div class="assumptions">${rows}</div>`;
}
