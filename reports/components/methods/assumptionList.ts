import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Basis} from "../../lib/project/assumption.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {priorText} from "../text/priorText.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {learnedText} from "./learnedText.js";

/** Every assumption of the model: symbol, name, range; opens to its reason. Each has its own link. */
export function assumptionList(
  {assumptions, fit}: Pick<Project, "assumptions" | "fit">,
  language: Language
): HTMLElement {
  const rows: HTMLDetailsElement[] = assumptions.map((assumption) => {
    const {id, name, symbol, basis} = assumption;
    return html`<details class="assumption-row" id=${id}>
      <summary>${symbolNode(symbol)}<span class="name">${say(name, language)}</span><span class="range">${priorText(assumption, language)}</span></summary>
      <p>${say(basis.reason, language)} ${learnedText(assumption, fit, language)}</p>
      <p class="quiet">${basisNote(basis, language)} · <code>${id}</code></p>
    </details>`;
  });
  return html`<div class="assumptions">${rows}</div>`;
}

/** The sources an assumption rests on; where there is none, that it has none and what it can be compared with. */
function basisNote({kind, sources}: Basis, language: Language): HTMLElement {
  const {terms, methods} = wordsOf(language);
  const links = sourceLinks(sources, language);
  if (kind === "source") return html`${methods.restsOn}${links}`;
  return html`${terms.assumption}${methods.noSource}${sources.length > 0 ? html`${methods.compare}${links}` : ""}`;
}

/** A symbol of the formulas with its index set low: `χ_H`. */
function symbolNode(symbol: string): HTMLElement {
  const [letter, index] = symbol.split("_");
  return html`<span class="symbol">${letter}${index ? html`<sub>${index}</sub>` : null}</span>`;
}
