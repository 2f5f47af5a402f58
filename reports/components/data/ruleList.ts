import {html} from "htl";
import {confidenceTerms, terms} from "../../glossary.js";
import type {Rule} from "../../lib/project/rule.js";
import type {Language} from "../../lib/quantity/label.js";

/** Rules by topic, folded: years between levels, retirement, planned conversions; each has its own link. */
export function ruleList(rules: readonly Rule[], language: Language): HTMLElement {
  const zh = language === "zh";
  const topics = [...new Set(rules.map(({topic}) => topic))];
  const groups = topics.map((topic) => {
    const members = rules.filter((rule) => rule.topic === topic);
    return html`<details class="more"><summary>${topic.replaceAll("_", " ")} (${members.length})</summary>
      <div>${members.map(
        ({
          id,
          rule,
          value,
          valueTo,
          unit,
          formula,
          url,
          quote,
          source,
          confidence
        }) => html`<div class="finding" id=${id}><p><span class="id">${id}</span> ${rule.replaceAll("_", " ")} <b>${value ?? formula}${valueTo === undefined ? "" : `–${valueTo}`} ${unit}</b> <span class="quiet">${confidence} ${confidenceTerms[confidence][language]}</span></p>
      ${quote ? html`<q lang="zh-CN">${quote}</q>` : null} ${url ? html`<a href=${url} rel="noreferrer external" class="quiet">${source || terms.source[language]}</a>` : html`<span class="quiet">${source}</span>`}</div>`
      )}</div></details>`;
  });
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const node =
      id && groups.map((group) => group.querySelector(`[id="${CSS.escape(id)}"]`)).find(Boolean);
    if (!node) return;
    node.closest("details").open = true;
    requestAnimationFrame(() => node.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  requestAnimationFrame(reveal);
  return html`<div class="rules"><p>${zh ? "晋级年限、退休办法和计划中的换算率，共" : "Years between levels, the retirement rule and planned conversion rates, "}${rules.length}${zh ? "条。" : " in all."}</p>${groups}</div>`;
}
