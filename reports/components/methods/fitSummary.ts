import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {inputText} from "../text/inputText.js";
import {rangeText} from "../text/rangeText.js";
import {sourceLinks} from "../text/sourceLinks.js";

/** What the published figures say of the parameters, what they cannot say, and whether the fit agrees with them. */
export function fitSummary(fit: Fit, project: Project, language: Language): HTMLElement {
  const {terms, methods} = wordsOf(language);
  const words = methods.fit;
  const informed = fit.parameters
    .filter(({assumption}) => !assumption)
    .sort((a, b) => b.contraction - a.contraction);
  const known = new Set(project.figures.map(({id}) => id));
  const range = (of: {median: number; low: number; high: number}, unit: string) => {
    const [median, low, high] = [of.median, of.low, of.high].map((value) =>
      inputText(value, unit, language)
    );
    return words.range(median, rangeText(low, high, language));
  };
  const counts = {
    informed: informed.length,
    all: fit.parameters.length,
    inside: fit.predictive.filter((one) => one.inside).length,
    figures: fit.predictive.length
  };
  const alternatives = fit.alternatives.map(({name, options}) => {
    const shares = options.map(
      (option) => `${say(option.name, language)} ${probabilityText(option.posterior)}`
    );
    return html`<p>${terms.named(say(name, language), terms.joined(shares))}</p>`;
  });
  return html`<div><p>${words.informed(counts)}${say(fit.identifiability.says, language)}</p>
    <div class="scroll" tabindex="0"><table><thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${informed.slice(0, 20).map(({name, unit, prior, posterior, contraction, figures}) => html`<tr><th scope="row">${say(name, language)}</th><td>${range(prior, unit)}</td><td>${range(posterior, unit)}</td><td class="amount">${amountText(contraction, "1", language)}</td><td>${sourceLinks(figures.filter((id) => known.has(id)).slice(0, 4), language)}</td></tr>`)}</tbody></table></div>
    ${alternatives}</div>`;
}
