import {html} from "htl";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureText, precisionText} from "../text/figureText.js";
import {plainQuote} from "../text/plainQuote.js";

/** One published number: a line that opens to its sentence, source, grade and precision. */
export function figureEntry(figure: Figure, language: Language): HTMLDetailsElement {
  const {terms, data} = wordsOf(language);
  const {id, place, period, quote, title, issuer, published, url, confidence, asPrinted, note} =
    figure;
  const row = (name: string, value: unknown) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`;
  const grade = terms.grades[confidence];
  const source = terms.joined([title, issuer, published].filter(Boolean)) || url;
  return html`<details class="entry" id=${id} data-item data-place=${place} data-grade=${confidence}>
    <summary><span class="id">${id}</span><span class="name">${data.indicator(figure)}</span><span class="place" lang="zh-CN">${place}</span><span class="period">${period}</span><span class="amount">${figureText(figure, language)}</span><span class="grade" title=${grade}>${confidence}</span></summary>
    <div class="inside"><blockquote lang="zh-CN">${plainQuote(quote)}</blockquote>
    <dl class="facts">
      ${row(data.asPrinted, html`<span lang="zh-CN">${asPrinted}</span>`)}
      ${row(terms.source, html`<a href=${url} rel="noreferrer external" lang="zh-CN">${source}</a>`)}
      ${row(terms.confidence, terms.named(confidence, grade))}
      ${row(terms.precision, precisionText(figure, language))}
      ${plainQuote(quote) === quote ? null : row(data.quoteHead, data.readingsLeftOut)}
      ${note ? row(data.note, html`<span lang="en">${note}</span>`) : null}
    </dl></div>
  </details>`;
}
