import {html} from "htl";
import {terms} from "../../glossary.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {ReadingVerdict, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {probabilityLine} from "../text/probabilityLine.js";
import {rangeText} from "../text/rangeText.js";

/** Every reading of a target with its own probability and interval; the one that turns the verdict round is marked. */
export function readingTable(
  target: Target,
  verdict: TargetVerdict,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const amount = (value: number | null) =>
    amountText(value, target.unit.replace(/\/yr$/, ""), language);
  const range = ({lower80, upper80}: ReadingVerdict) =>
    lower80 === null ? "—" : rangeText(amount(lower80), amount(upper80), language);
  const rows = verdict.readings.map((reading, i) => {
    const decides = reading.reading === verdict.decidedBy;
    return html`<tr class=${i === 0 ? "headline" : ""}>
      <th scope="row">${say(reading.name, language)}${i === 0 ? html`<small>${zh ? "主口径" : "headline"}</small>` : decides ? html`<small>${zh ? "改变结论" : "turns the verdict"}</small>` : null}</th>
      <td>${probabilityLine(reading, language)}</td>
      <td class="amount" data-label=${terms.median[language]}>${amount(reading.median)}</td>
      <td class="amount" data-label=${terms.interval80[language]}>${range(reading)}</td>
    </tr>`;
  });
  return html`<table class="readings">
    <thead><tr><th scope="col">${terms.reading[language]}</th><th scope="col">${terms.probability[language]}</th>
    <th scope="col" class="amount">${terms.median[language]}</th><th scope="col" class="amount">${terms.interval80[language]}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}
