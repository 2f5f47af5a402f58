import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

/**
 * Every scenario in words: what it holds fixed, what it changes, what comes after the plan; each opens on the bench.
 */
export function scenarioCards(
  project: Project,
  forecasts: Record<string, Forecast>,
  language: Language
): HTMLElement {
  const {fixed, changed, after} = wordsOf(language).horizon;
  return html`<div class="cards">${forecastsInOrder(project, forecasts).map(({scenario}) => {
    const code = encodeScenario(customScenario([], {base: scenario.id}));
    const row = (name: string, value: string) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`;
    return html`<article><h3><a href=${`./scenarios.html#${code}`}>${say(scenario.name, language)}</a></h3><p>${say(scenario.description, language)}</p>
      <dl class="facts">${row(fixed, say(scenario.fixed, language))}${row(changed, say(scenario.changed, language))}${row(after(project.plan.until), say(scenario.afterwards, language))}</dl></article>`;
  })}</div>`;
}
