import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import {verdictText} from "../../lib/charts/text/verdictText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The targets whose source gives no number: the clause, our reading where there is one, and why. */
export function openTargets(project: Project, forecast: Forecast, language: Language): HTMLElement {
  const {ourReading} = wordsOf(language).horizon;
  const verdicts = new Map(forecast.targets.map((verdict) => [verdict.id, verdict]));
  const cards = project.plan.targets.map((target) => {
    const verdict = verdicts.get(target.id);
    if (target.value !== undefined || !verdict) return null;
    const reading = target.readings[0];
    return html`<div><a href=${`./targets.html#${target.id}`}><span class="id">${target.id}</span> ${say(target.name, language)}</a>
      <p class="quiet">${reading ? html`${ourReading(say(reading.name, language))}<b>${verdictText(verdict, language)}</b>` : say(target.note, language)}</p></div>`;
  });
  return html`<div class="open-targets">${cards}</div>`;
}
