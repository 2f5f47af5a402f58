import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/**
 * What would have to be published: for targets without a probability, and for the assumptions that verdicts rest on.
 */
export function missingList(
  project: Project,
  forecast: Forecast,
  language: Language
): DocumentFragment {
  const {mostAssumed, needData} = wordsOf(language).data;
  const counts = new Map<string, string[]>();
  for (const {id, restsOn} of forecast.targets)
    for (const cause of restsOn) counts.set(cause.id, [...(counts.get(cause.id) ?? []), id]);
  const resting = [...counts].sort((a, b) => b[1].length - a[1].length).slice(0, 10);
  const link = (id: string) => html`<a href=${`./targets.html#${id}`}>${id}</a>`;
  const needed = forecast.targets.flatMap(({id, needs}) => (needs ? [{id, needs}] : []));
  const titles = new Map(project.plan.targets.map(({id, name}) => [id, say(name, language)]));
  return html.fragment`<div class="pair"><div><h3>${mostAssumed}</h3>
  <ul class="differences">${resting.map(([id, targets]) => {
    const found = project.assumptions.find((one) => one.id === id);
    return found
      ? html`<li><a href=${`./methods.html#${found.id}`}>${say(found.name, language)}</a> <span class="quiet">${targets.map((target, i) => html.fragment`${i > 0 ? " " : ""}${link(target)}`)}</span></li>`
      : null;
  })}</ul></div>
  <div><h3>${needData}</h3>
  <ul class="differences">${needed.map(({id, needs}) => html`<li>${link(id)} ${titles.get(id)} <span class="quiet">${say(needs, language)}</span></li>`)}</ul></div></div>`;
}
