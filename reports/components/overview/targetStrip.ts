import {html} from "htl";
import {trendTerms} from "../../glossary.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Plan} from "../../lib/project/plan.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {TargetVerdict} from "../../lib/verdict/forecastSchema.js";

/** What the strip of all targets needs beside the plan. */
export interface StripOptions {
  language: Language;
  verdicts: readonly TargetVerdict[];
  /** The sentence on one target. */
  sentence: (target: Target, verdict: TargetVerdict) => string;
}

/**
 * Every target of the plan at a glance: one mark each, by section; hovering or focusing a mark prints its sentence in
 * a place of fixed height, so that nothing moves.
 */
export function targetStrip(plan: Plan, {language, verdicts, sentence}: StripOptions): HTMLElement {
  const zh = language === "zh";
  const found = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const hint = zh
    ? "移到或点按一格，这里给出该目标的一句话结论。"
    : "Hover over or tap a cell to read what it says.";
  const line = html`<p class="strip-sentence" aria-live="polite">${hint}</p>`;
  const show = (target: Target, verdict: TargetVerdict) => () =>
    line.replaceChildren(
      html.fragment`<b>${target.id}</b> ${sentence(target, verdict)} <a href=${`./targets.html#${target.id}`}>${zh ? "详情" : "Details"}</a>`
    );
  const rows = plan.sections.map(({id, name}) => {
    const targets = plan.targets.filter(({section}) => section === id);
    if (targets.length === 0) return null;
    const marks = targets.map((target) => {
      const verdict = found.get(target.id);
      return verdict
        ? html`<li>${mark(target, verdict, {language, until: plan.until, show: show(target, verdict)})}</li>`
        : null;
    });
    return html`<section><h2>${say(name, language)}</h2><ol>${marks}</ol></section>`;
  });
  return html`<div class="strip">${rows}${line}</div>`;
}

function mark(
  target: Target,
  verdict: TargetVerdict,
  {language, until, show}: {language: Language; until: number; show: () => void}
): HTMLElement {
  const {probability, status, trend, due} = verdict;
  const word = statusText(status, language);
  const arrow = trend ? trendTerms[trend.label] : null;
  const coarse = () => matchMedia("(hover: none)").matches;
  const cell = html`<a class=${`mark ${probability === null ? "none" : ""}`} href=${`./targets.html#${target.id}`}
    onmouseenter=${show} onfocus=${show}
    onclick=${(event: Event) => {
      if (!coarse()) return;
      event.preventDefault();
      show();
    }}>
    <span class="top"><span class="id">${target.id}</span>${arrow ? html`<span class="arrow" title=${arrow[language]} aria-hidden="true">${arrow.sign}</span>` : null}</span>
    <span class="value">${probability === null ? word : probabilityText(probability)}</span>
    <span class="bar" aria-hidden="true"><i></i></span>
    <span class="foot">${probability === null ? "" : word}${due !== null && due !== until ? ` ${due}` : ""}</span>
    <span class="hidden-text">${target.name[language]}${due ? `, ${due}` : ""}${arrow ? `, ${arrow[language]}` : ""}</span>
  </a>`;
  cell.style.setProperty("--p", String(probability ?? 0));
  cell.style.setProperty("--verdict", `var(--verdict-${status})`);
  return cell;
}
