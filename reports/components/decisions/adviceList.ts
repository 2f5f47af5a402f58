import {html} from "htl";
import type {SiteDecisions} from "../../build/siteDecisions.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {advice} from "./advice.js";

/** What to do, and the way to the page that says it in full. */
export function adviceList(decisions: SiteDecisions, language: Language): HTMLElement {
  const {more} = wordsOf(language).decisions.advice;
  return html`<div class="advice"><ul>${advice(decisions, language).map((text) => html`<li>${text}</li>`)}</ul><p><a href="./decisions.html">${more}</a></p></div>`;
}
