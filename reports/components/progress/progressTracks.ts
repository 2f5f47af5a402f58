import {html} from "htl";
import type {SiteHistory} from "../../build/siteHistory.js";
import {say} from "../../lib/charts/text/say.js";
import {statusSymbol} from "../../lib/charts/text/statusText.js";
import {keptText} from "../../lib/decide/describeChanges.js";
import type {Project} from "../../lib/project/project.js";
import {dayName} from "../../lib/quantity/dayName.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Status} from "../../lib/verdict/forecastSchema.js";
import type {KeptVerdict} from "../../lib/verdict/keptForecast.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The track of every verdict that moved at any time: a row a target, a column a forecast. */
export function progressTracks(
  {plan}: Pick<Project, "plan">,
  {points, changes}: SiteHistory,
  language: Language
): HTMLElement {
  const {head, stayed, track} = wordsOf(language).progress;
  const moved = new Set(changes.flatMap((change) => change.moved.map(({target}) => target)));
  const targets = plan.targets.filter(({id}) => moved.has(id));
  const said = (id: string) =>
    points.map((point) => point.targets.find((verdict) => verdict.id === id) ?? null);
  const others = plan.targets.filter(
    ({id}) => !moved.has(id) && said(id).at(-1)?.probability != null
  );
  const days = points.map(({day}) => dayName(day)[language]);
  return html`<figure><div class="scroll" tabindex="0"><table class="listed"><thead><tr><th scope="col">${head.target}</th>${days.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
    <tbody>${targets.map(({id, name}) => html`<tr><th scope="row"><a href=${`./targets.html#${id}`}>${id}</a> ${say(name, language)}</th>${said(id).map((verdict, i) => html`<td data-label=${days[i]}>${verdictMark(verdict, language)}</td>`)}</tr>`)}</tbody></table></div>
    <figcaption>${track} ${stayed(others.length)}</figcaption></figure>`;
}

/** The sign of a verdict and its words. */
function verdictMark(verdict: KeptVerdict | null, language: Language): HTMLElement | string {
  if (!verdict) return "—";
  const sign = statusSymbol(verdict.status as Status) ?? "";
  return html`<span><span aria-hidden="true">${sign}</span> ${keptText(verdict, language)}</span>`;
}
