import {html} from "htl";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The probability year by year, were the target judged at the end of each: dots on lines from 0 to 100%. */
export function yearlyProbability(
  byYear: readonly {year: number; probability: number}[],
  standardError: number | null,
  language: Language
): HTMLElement {
  const {yearEnd} = wordsOf(language).terms;
  return html`<span class="by-year">${byYear.map(({year, probability}) => {
    const track = html`<span class="track" aria-hidden="true"><i class="dot"></i></span>`;
    track.style.setProperty("--p", String(probability));
    return html`<span>${yearEnd(year)} ${track} ${probabilityText(probability, standardError)}</span>`;
  })}</span>`;
}
