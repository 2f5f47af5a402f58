import {html} from "htl";
import {readText} from "../../lib/charts/text/readText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Target} from "../../lib/project/target.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import type {ReadingVerdict, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import type {TargetWords} from "../../words/targets.js";
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
  const amount = (reading: ReadingVerdict, value: number | null) =>
    readText(reading, value, target.unit, language);
  const range = (reading: ReadingVerdict) =>
    reading.lower80 === null
      ? "—"
      : rangeText(amount(reading, reading.lower80), amount(reading, reading.upper80), language);
  const leads = verdict.readings.findIndex(({reading}) => reading === verdict.reading);
  const rows = verdict.readings.map((reading, i) => {
    const isHeadline = i === Math.max(0, leads);
    const label = labelOf(reading, isHeadline, verdict, targets);
    const options = reading.options?.map(({name, share, probability}) =>
      targets.option(say(name, language), formatShare(share), probabilityText(probability))
    );
    return html`<tr class=${isHeadline ? "headline" : ""}>
      <th scope="row">${say(reading.name, language)}${label ? html`<small>${label}</small>` : null}${options ? html`<small class="options">${targets.options(options)}</small>` : null}</th>
      <td>${verdict.condition && isHeadline ? statusText("conditional", language) : probabilityLine(reading, language)}</td>
      <td class="amount" data-label=${terms.median}>${amount(reading, reading.median)}</td>
      <td class="amount" data-label=${terms.interval80}>${range(reading)}</td>
    </tr>`;
  });
  return html`<table class="readings">
    <thead><tr><th scope="col">${terms.reading}</th><th scope="col">${terms.probability}</th>
    <th scope="col" class="amount">${terms.median}</th><th scope="col" class="amount">${terms.interval80}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}

/** What a reading is beside the others: counted, at equal rank, turning the verdict round, or another question. */
function labelOf(
  {reading, beside}: ReadingVerdict,
  isHeadline: boolean,
  {decidedBy, definitions}: TargetVerdict,
  words: TargetWords
): string {
  if (definitions?.includes(reading)) return words.equalReading;
  if (isHeadline) return words.headlineReading;
  if (beside) return words.besideReading;
  return reading === decidedBy ? words.turningReading : "";
}
