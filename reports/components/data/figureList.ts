import {html} from "htl";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureText} from "../text/figureText.js";
import {plainQuote} from "../text/plainQuote.js";

/** Published numbers one after the other, each with its sentence, source and address: notes for paper. */
export function figureList(figures: readonly Figure[], language: Language): HTMLElement {
  const {terms, data} = wordsOf(language);
  return html`<div class="notes">${figures.map((figure) => {
    const {id, period, quote, title, issuer, published, url, confidence} = figure;
    const about = terms.joined([data.indicator(figure), period, confidence]);
    const source = terms.joined([title, issuer, published].filter(Boolean));
    return html`<p id=${id}><span class="id">${id}</span> <b>${figureText(figure, language)}</b> ${about}
      <q lang="zh-CN">${plainQuote(quote)}</q> <span class="quiet" lang="zh-CN">${source} <a href=${url} rel="noreferrer external">${url}</a></span></p>`;
  })}</div>`;
}
