import {html} from "htl";
import type {SiteHistory} from "../../build/siteHistory.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import {dayName} from "../../lib/quantity/dayName.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Work that is not done: what is overdue first, then what is due next. */
export function progressOpen(
  {plan}: Pick<Project, "plan">,
  {open}: SiteHistory,
  language: Language
): HTMLElement {
  const {head, left, late, noneOpen} = wordsOf(language).progress;
  if (open.length === 0) return html`<p>${noneOpen}</p>`;
  const rows = [...open].sort((a, b) => a.days - b.days);
  const named = (target: string) => {
    const found = plan.targets.find(({id}) => id === target);
    return found ? say(found.name, language) : "";
  };
  return html`<div class="scroll" tabindex="0"><table class="listed"><thead><tr>${[head.target, head.deadline, head.days].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map(({target, deadline, days}) => html`<tr><th scope="row"><a href=${`./targets.html#${target}`}>${target}</a> ${named(target)}</th><td data-label=${head.deadline}>${dayName(deadline)[language]}</td><td data-label=${head.days}>${days < 0 ? html`<b>${late(-days)}</b>` : left(days)}</td></tr>`)}</tbody></table></div>`;
}
