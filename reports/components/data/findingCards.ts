import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Figure} from "../../lib/project/figure.js";
import type {Finding} from "../../lib/project/finding.js";
import type {Language} from "../../lib/quantity/label.js";
import {figureText} from "../text/figureText.js";

const severities: Record<Finding["severity"], {zh: string; en: string}> = {
  decides: {zh: "足以改变结论", en: "can turn a verdict"},
  matters: {zh: "有影响", en: "matters"},
  notes: {zh: "提示", en: "note"}
};

/** Conflicts and gaps in the data: what is said, the arithmetic, the figures side by side, the targets concerned. */
export function findingCards(
  findings: readonly Finding[],
  figures: readonly Figure[],
  language: Language
): HTMLElement {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const order = Object.keys(severities);
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)
  );
  return html`<div class="findings">${sorted.map(
    ({id, severity, text, arithmetic, figures: ids, targets}) => {
      const sides = ids.flatMap((one) => byId.get(one) ?? []);
      return html`<article class="finding" id=${id}>
      <p class="quiet">${id} · ${severities[severity][language]}${targets.length > 0 ? html` · ${targets.map((target, i) => html`${i > 0 ? " " : ""}<a href=${`./targets.html#${target}`}>${target}</a>`)}` : null}</p>
      <p>${say(text, language)}</p>
      ${arithmetic ? html`<p class="arithmetic">${arithmetic}</p>` : null}
      ${sides.length > 0 ? html`<div class="sides">${sides.map((figure, k) => html`<div><a href=${`./data.html#${figure.id}`}><b>${figureText(figure, language)}</b></a><span class="quiet"> ${figure.id} · <span lang="zh-CN">${figure.place} ${figure.indicatorZh}</span> · ${figure.period}</span>${sides.findIndex(({quote}) => quote === figure.quote) === k ? html`<q lang="zh-CN">${figure.quote}</q>` : html`<p class="quiet">${language === "zh" ? "出自同一句" : "from the same sentence"}</p>`}</div>`)}</div>` : null}
    </article>`;
    }
  )}</div>`;
}
