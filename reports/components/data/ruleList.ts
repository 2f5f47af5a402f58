import {html} from "htl";
import type {Rule} from "../../lib/project/rule.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {plainQuote} from "../text/plainQuote.js";

/** Rules by topic, folded: years between levels, retirement, planned conversions; each has its own link. */
export function ruleList(rules: readonly Rule[], language: Language): HTMLElement {
  const topics = [...new Set(rules.map(({topic}) => topic))];
  const groups: HTMLDetailsElement[] = topics.map((topic) => {
    const members = rules.filter((rule) => rule.topic === topic);
    return html`<details class="more"><summary>${wordsOf(language).rules.topic(topic)} (${members.length})</summary>
      <div>${members.map((rule) => entry(rule, language))}</div></details>`;
  });
  return html`<div class="rules"><p>${wordsOf(language).data.rules(rules.length)}</p>${groups}</div>`;
}

function entry(rule: Rule, language: Language): HTMLElement {
  const {id, fromLevel, toLevel, appliesTo, url, quote, source, confidence} = rule;
  const {grades, source: sourceWord, joined} = wordsOf(language).terms;
  const {text, levels} = wordsOf(language).rules;
  // Whom it is for is said where no level tells it.
  const whom = toLevel === "" && appliesTo !== "all" ? text(appliesTo) : "";
  const head = joined([levels(fromLevel, toLevel), whom, text(rule.rule)].filter(Boolean));
  return html`<div class="finding" id=${id}><p>${head} <b>${amountOf(rule, language)}</b> <span class="quiet">${confidence} ${grades[confidence]}</span></p>
      ${quote ? html`<q lang="zh-CN">${plainQuote(quote)}</q>` : null} ${url ? html`<a href=${url} rel="noreferrer external" class="quiet">${text(source) || sourceWord}</a>` : html`<span class="quiet">${text(source)}</span>`}</div>`;
}

/** The number of a rule, its second one if it has two; a rule that has none is arithmetic. */
function amountOf({value, valueTo, unit, formula}: Rule, language: Language): HTMLElement | string {
  const {rules, terms} = wordsOf(language);
  if (value === undefined) return html`<code>${formula}</code>`;
  const written = (one: number) => (unit === "share" ? formatShare(one) : String(one));
  const range =
    valueTo === undefined ? written(value) : terms.range(written(value), written(valueTo));
  return rules.amount(range, unit);
}
