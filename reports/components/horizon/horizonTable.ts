import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {provenance} from "../frame/provenance.js";
import {rangeText} from "../text/rangeText.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

const shown = ["skilled", "highSkilled", "highSkilledShare", "technicianShare"];

/** Every scenario at the plan's end and at the horizon: medians with 80% intervals, and the chance of the long goals. */
export function horizonTable(
  project: Project,
  forecasts: Record<string, Forecast>,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const rows = forecastsInOrder(project, forecasts);
  const first = rows[0].forecast;
  const last = first.until;
  const ids = shown.filter((id) => first.indicators.some((one) => one.id === id));
  const long = project.plan.targets.filter(
    ({due, kind}) => kind === "forecast" && yearOf(due) > project.plan.until
  );
  const cell = (forecast: Forecast, id: string) => {
    const one = forecast.indicators.find((indicator) => indicator.id === id);
    if (!one) return html`<td>—</td>`;
    const at = (year: number, key: "median" | "lower80" | "upper80") =>
      amountText(one[key][one.years.indexOf(year)], one.unit, language);
    return html`<td class="amount" data-label=${say(one.name, language)}>${at(project.plan.until, "median")} → <b>${at(last, "median")}</b><br><small class="quiet">${rangeText(at(last, "lower80"), at(last, "upper80"), language)}</small></td>`;
  };
  const name = (id: string) => say(first.indicators.find((one) => one.id === id)!.name, language);
  return html`<figure><div class="scroll" tabindex="0"><table class="listed"><thead><tr><th scope="col">${zh ? "情景" : "Scenario"}</th>${ids.map((id) => html`<th scope="col" class="amount">${name(id)}</th>`)}${long.map(({id}) => html`<th scope="col" class="amount"><a href=${`./targets.html#${id}`}>${id}</a></th>`)}</tr></thead>
    <tbody>${rows.map(({scenario, forecast}) => html`<tr><th scope="row">${say(scenario.name, language)}</th>${ids.map((id) => cell(forecast, id))}${long.map(({id}) => html`<td class="amount" data-label=${id}>${probabilityText(forecast.targets.find((one) => one.id === id)?.probability ?? null)}</td>`)}</tr>`)}</tbody></table></div>
    <figcaption>${zh ? `每格为${project.plan.until}年与${last}年的中位数，小字为${last}年的80%区间；末几列为该目标实现的可能性。` : `Each cell: medians of ${project.plan.until} and ${last}, below them the 80% interval of ${last}; last columns: probability of the target. `}${provenance(project, first, language)}</figcaption></figure>`;
}
