import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {provenance} from "../frame/provenance.js";

/** Where the variance of the headline indicators comes from at the plan's end. */
export function varianceTable(
  forecast: Forecast,
  project: Project,
  language: Language
): HTMLElement | DocumentFragment {
  const {varianceFrom, varianceHeads, inYear} = wordsOf(language).methods;
  if (forecast.variance.length === 0) return document.createDocumentFragment();
  const share = (value: number) =>
    html`<td class="amount">${amountText(value, "1", language)}</td>`;
  const rows = forecast.variance.map(({indicator, year, parameter, process, driver}) => {
    const found = forecast.indicators.find(({id}) => id === indicator);
    return html`<tr><th scope="row">${inYear(found ? say(found.name, language) : indicator, year)}</th>${[parameter, process, driver].map(share)}</tr>`;
  });
  return html`<figure><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${varianceFrom}</th>${varianceHeads.map((head) => html`<th scope="col" class="amount">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <figcaption>${provenance(project, forecast, language)}</figcaption></figure>`;
}
