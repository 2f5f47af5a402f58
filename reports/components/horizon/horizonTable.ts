import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {rangeText} from "../text/rangeText.js";
import {forecastsInOrder} from "./forecastsInOrder.js";

const shown = ["skilled", "highSkilled", "highSkilledShare", "technicianShare"];

/**
 * Every scenario at the plan's end and at the horizon: medians with 80% intervals, and the chance of the long goals.
 */
export function horizonTable(
  project: Project,
  forecasts: Record<string, Forecast>,
  language: Language
): HTMLElement {
  const {terms, horizon} = wordsOf(language);
  const {until} = project.plan;
  const rows = forecastsInOrder(project, forecasts);
  const first = rows[0].forecast;
  const last = first.until;
  const indicators = shown.flatMap((id) => first.indicators.find((one) => one.id === id) ?? []);
  const long = project.plan.targets.filter(
    ({due, kind}) => kind === "forecast" && yearOf(due) > until
  );
  const chance = ({targets}: Forecast, id: string) =>
    probabilityText(targets.find((one) => one.id === id)?.probability ?? null);
  return html`<figure><div class="scroll" tabindex="0"><table class="listed"><thead><tr><th scope="col">${terms.scenario}</th>${indicators.map(({name}) => html`<th scope="col" class="amount">${say(name, language)}</th>`)}${long.map(({id}) => html`<th scope="col" class="amount"><a href=${`./targets.html#${id}`}>${id}</a></th>`)}</tr></thead>
    <tbody>${rows.map(({scenario, forecast}) => html`<tr><th scope="row">${say(scenario.name, language)}</th>${indicators.map(({id}) => cell(forecast, id, [until, last], language))}${long.map(({id}) => html`<td class="amount" data-label=${id}>${chance(forecast, id)}</td>`)}</tr>`)}</tbody></table></div>
    <figcaption>${horizon.cells(
      until,
      last,
      long.map(({id, name}) => terms.named(id, say(name, language)))
    )}${horizon.allScenarios(first)}</figcaption></figure>`;
}

/** The medians of two years, and the interval of the second. */
function cell(
  {indicators}: Forecast,
  id: string,
  [before, last]: [number, number],
  language: Language
): HTMLElement {
  const one = indicators.find((indicator) => indicator.id === id);
  if (!one) return html`<td>—</td>`;
  const at = (year: number, key: "median" | "lower80" | "upper80") =>
    amountText(one[key][one.years.indexOf(year)], one.unit, language);
  return html`<td class="amount" data-label=${say(one.name, language)}><span class="number">${at(before, "median")}</span> → <b class="number">${at(last, "median")}</b><br><small class="quiet">${rangeText(at(last, "lower80"), at(last, "upper80"), language)}</small></td>`;
}
