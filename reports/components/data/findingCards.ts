import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Figure} from "../../lib/project/figure.js";
import type {Finding} from "../../lib/project/finding.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureText} from "../text/figureText.js";
import {plainQuote} from "../text/plainQuote.js";

const severities: Finding["severity"][] = ["decides", "matters", "notes"];

/** Conflicts and gaps in the data: what is said, the arithmetic, the figures side by side, the targets concerned. */
export function findingCards(
  findings: readonly Finding[],
  figures: readonly Figure[],
  language: Language
): HTMLElement {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const {kind: kinds, severity: severityWords, sameSentence} = wordsOf(language).data;
  const sorted = [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
  return html`<div class="findings">${sorted.map(
    ({id, kind, severity, text, arithmetic, figures: ids, targets}) => {
      const sides = ids.flatMap((one) => byId.get(one) ?? []);
      return html`<article class="finding" id=${id}>
      <p class="quiet">${kinds[kind]} · ${severityWords[severity]}${targets.length > 0 ? html` · ${targets.map((target, i) => html`${i > 0 ? " " : ""}<a href=${`./targets.html#${target}`}>${target}</a>`)}` : null}</p>
      <p>${say(text, language)}</p>
      ${arithmetic ? html`<p class="arithmetic">${arithmetic}</p>` : null}
      ${sides.length > 0 ? html`<div class="sides">${sides.map((figure, k) => html`<div><a href=${`./data.html#${figure.id}`}><b>${figureText(figure, language)}</b></a><span class="quiet"> ${figure.id} · <span lang="zh-CN">${figure.place} ${figure.indicatorZh}</span> · ${figure.period}</span>${sides.findIndex(({quote}) => quote === figure.quote) === k ? html`<q lang="zh-CN">${plainQuote(figure.quote)}</q>` : html`<p class="quiet">${sameSentence}</p>`}</div>`)}</div>` : null}
    </article>`;
    }
  )}</div>`;
}
