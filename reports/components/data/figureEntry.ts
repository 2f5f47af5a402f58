import {html} from "htl";
import {confidenceTerms, terms} from "../../glossary.js";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {figureText, indicatorText, precisionText} from "../text/figureText.js";

/** One published number: a line that opens to its sentence, source, grade and precision. */
export function figureEntry(figure: Figure, language: Language): HTMLDetailsElement {
  const zh = language === "zh";
  const {id, place, period, quote, title, issuer, published, url, confidence, asPrinted, note} =
    figure;
  const row = (name: string, value: unknown) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`;
  const source = [title, issuer, published].filter(Boolean).join(zh ? "，" : ", ") || url;
  return html`<details class="entry" id=${id}>
    <summary><span class="id">${id}</span><span class="name">${indicatorText(figure, language)}</span><span class="place" lang="zh-CN">${place}</span><span class="period">${period}</span><span class="amount">${figureText(figure, language)}</span><span class="grade" title=${confidenceTerms[confidence][language]}>${confidence}</span></summary>
    <div class="inside"><blockquote lang="zh-CN">${quote}</blockquote>
    <dl class="facts">
      ${row(zh ? "原样" : "As printed", html`<span lang="zh-CN">${asPrinted}</span>`)}
      ${row(terms.source[language], html`<a href=${url} rel="noreferrer external" lang="zh-CN">${source}</a>`)}
      ${row(terms.confidence[language], `${confidence}${zh ? "：" : ": "}${confidenceTerms[confidence][language]}`)}
      ${row(terms.precision[language], precisionText(figure, language))}
      ${note ? row(zh ? "备注" : "Note", html`<span lang="en">${note}</span>`) : null}
    </dl></div>
  </details>`;
}
