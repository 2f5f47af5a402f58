import {html} from "htl";
import type {SiteHistory} from "../../build/siteHistory.js";
import {changeRows, describeChanges} from "../../lib/decide/describeChanges.js";
import {wordsOf as decideWords} from "../../lib/decide/words/wordsOf.js";
import type {Project} from "../../lib/project/project.js";
import {dayName} from "../../lib/quantity/dayName.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** From each forecast to the next, the latest first: what came in, and which verdicts moved, with the causes. */
export function progressSteps(
  {plan}: Pick<Project, "plan">,
  {points, changes}: SiteHistory,
  language: Language
): HTMLElement {
  const {head} = wordsOf(language).progress;
  const steps = changes
    .map((change, i) => {
      const [from, to] = points.slice(i, i + 2).map(({day}) => dayName(day)[language]);
      const [told, ...inputs] = describeChanges(change, {from, to}, language);
      const rows = changeRows(change, plan, language);
      return html`<section><h3>${from} → ${to}</h3><p>${told}</p>
        <ul>${inputs.map((text) => html`<li>${text}</li>`)}</ul>
        ${
          rows.length === 0
            ? ""
            : html`<div class="scroll" tabindex="0"><table class="listed"><thead><tr>${[head.target, head.before, head.after, head.why].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${rows.map(({id, target, before, after, why}) => html`<tr><th scope="row"><a href=${`./targets.html#${id}`}>${id}</a> ${target}</th><td data-label=${head.before}>${before}</td><td data-label=${head.after}>${after}</td><td data-label=${head.why}>${why}</td></tr>`)}</tbody></table></div>`
        }</section>`;
    })
    .reverse();
  return html`<div>${steps}<p class="quiet">${decideWords(language).changes.basis}</p></div>`;
}
