import {html} from "htl";
import type {Rule} from "../../lib/project/rule.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Rules by topic, folded: years between levels, retirement, planned conversions; each has its own link. */
export function ruleList(rules: readonly Rule[], language: Language): HTMLElement {
  const topics = [...new Set(rules.map(({topic}) => topic))];
  const groups: HTMLDetailsElement[] = topics.map((topic) => {
    const members = rules.filter((rule) => rule.topic === topic);
    return html`<details class="more"><summary>${topic.replaceAll("_", " ")} (${members.length})</summary>
      <div>${members.map((rule) => entry(rule, language))}</div></details>`;
  });
  return html`<div class="rules"><p>${wordsOf(language).data.rules(rules.length)}</p>${groups}</div>`;
}

function entry(
  {id, rule, value, valueTo, unit, formula, url, quote, source, confidence}: Rule,
  language: Language
): HTMLElement {
  const {grades, source: sourceWord} = wordsOf(language).terms;
  return html`<div class="finding" id=${id}><p><span class="id">${id}</span> ${rule.replaceAll("_", " ")} <b>${value ?? formula}${valueTo === undefined ? "" : `–${valueTo}`} ${unit}</b> <span class="quiet">${confidence} ${grades[confidence]}</span></p>
      ${quote ? html`<q lang="zh-CN">${quote}</q>` : null} ${url ? html`<a href=${url} rel="noreferrer external" class="quiet">${source || sourceWord}</a>` : html`<span class="quiet">${source}</span>`}</div>`;
}
