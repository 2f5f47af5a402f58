import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {ReadingVerdict, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {probabilityLine} from "../text/probabilityLine.js";
import {rangeText} from "../text/rangeText.js";

/**
 * Every reading of a target with its own probability and interval; the one that turns the verdict round is marked.
 */
export function readingTable(
  target: Target,
  verdict: TargetVerdict,
  language: Language
): HTMLElement {
  const {terms, targets} = wordsOf(language);
  const amount = (value: number | null) =>
    amountText(value, target.unit.replace(/\/yr$/, ""), language);
  const range = ({lower80, upper80}: ReadingVerdict) =>
    lower80 === null ? "—" : rangeText(amount(lower80), amount(upper80), language);
  const rows = verdict.readings.map((reading, i) => {
    const decides = reading.reading === verdict.decidedBy;
    return html`<tr class=${i === 0 ? "headline" : ""}>
      <th scope="row">${say(reading.name, language)}${i === 0 ? html`<small>${targets.headlineReading}</small>` : decides ? html`<small>${targets.turningReading}</small>` : null}</th>
      <td>${probabilityLine(reading, language)}</td>
      <td class="amount" data-label=${terms.median}>${amount(reading.median)}</td>
      <td class="amount" data-label=${terms.interval80}>${range(reading)}</td>
    </tr>`;
  });
  return html`<table class="readings">
    <thead><tr><th scope="col">${terms.reading}</th><th scope="col">${terms.probability}</th>
    <th scope="col" class="amount">${terms.median}</th><th scope="col" class="amount">${terms.interval80}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}
