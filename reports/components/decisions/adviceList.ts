import {html} from "htl";
import type {SiteDecisions} from "../../build/siteDecisions.js";
import {errorText} from "../../lib/decide/estimateText.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {advice} from "./advice.js";

/** What to do, what came in since last time, and the way to the page that says it in full. */
export function adviceList(decisions: SiteDecisions, news: Node, language: Language): HTMLElement {
  const {more, note} = wordsOf(language).decisions.advice;
  const {runs, today} = decisions.answers.levers;
  const basis = note({runs, error: errorText(100 * today.standardError)});
  return html`<div class="advice"><ul>${advice(decisions, language).map((text) => html`<li>${text}</li>`)}<li>${news}</li></ul><p><span class="quiet">${basis}</span> <a href="./decisions.html">${more}</a></p></div>`;
}
