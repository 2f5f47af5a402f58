import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {provenance} from "../frame/provenance.js";

/** Where the variance of the headline indicators comes from at the plan's end. */
export function varianceTable(
  forecast: Forecast,
  project: Project,
  language: Language
): HTMLElement | DocumentFragment {
  const zh = language === "zh";
  if (forecast.variance.length === 0) return document.createDocumentFragment();
  const heads = zh ? ["参数", "过程", "驱动"] : ["Parameters", "Process", "Drivers"];
  const share = (value: number) =>
    html`<td class="amount">${amountText(value, "1", language)}</td>`;
  const rows = forecast.variance.map(({indicator, year, parameter, process, driver}) => {
    const found = forecast.indicators.find(({id}) => id === indicator);
    return html`<tr><th scope="row">${found ? say(found.name, language) : indicator}${zh ? `，${year}年` : `, ${year}`}</th>${[parameter, process, driver].map(share)}</tr>`;
  });
  return html`<figure><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${zh ? "方差中来自" : "Share of variance from"}</th>${heads.map((head) => html`<th scope="col" class="amount">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <figcaption>${provenance(project, forecast, language)}</figcaption></figure>`;
}
