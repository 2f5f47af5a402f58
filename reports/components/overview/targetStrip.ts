import {html} from "htl";
import {conditionText} from "../../lib/charts/text/conditionText.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusSymbol, statusText} from "../../lib/charts/text/statusText.js";
import type {TrendWord} from "../../lib/plan/trendLabel.js";
import type {Plan} from "../../lib/project/plan.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What the trend rule says, as an arrow. */
const arrows: Record<TrendWord, string> = {
  achieved: "✓",
  onTrack: "↗",
  needsAcceleration: "→",
  limited: "→",
  deterioration: "↘"
};

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
  const {stripHint, details} = wordsOf(language).overview;
  const found = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const line = html`<p class="strip-sentence" aria-live="polite">${stripHint}</p>`;
  const show = (target: Target, verdict: TargetVerdict) => () =>
    line.replaceChildren(
      html.fragment`<b>${target.id}</b> ${sentence(target, verdict)} <a href=${`./targets.html#${target.id}`}>${details}</a>`
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
  const {probability, standardError, status, trend, due} = verdict;
  const word = statusText(status, language);
  const hangs = status === "conditional" || status === "definitions";
  const arrow = trend && wordsOf(language).terms.trends[trend.label];
  const coarse = () => matchMedia("(hover: none)").matches;
  const cell = html`<a class=${`mark ${hangs ? "hangs" : probability === null ? "none" : ""}`} href=${`./targets.html#${target.id}`}
    onmouseenter=${show} onfocus=${show}
    onclick=${(event: Event) => {
      if (!coarse()) return;
      event.preventDefault();
      show();
    }}>
    <span class="top"><span class="id">${target.id}</span>${trend ? html`<span class="arrow" title=${arrow} aria-hidden="true">${arrows[trend.label]}</span>` : null}</span>
    <span class="value">${hangs ? html`<b aria-hidden="true">${statusSymbol(status)}</b> ` : null}${probability === null ? word : probabilityText(probability, standardError)}</span>
    <span class="bar" aria-hidden="true"><i></i></span>
    <span class="foot">${probability === null ? conditionText(verdict, language) : word}${due !== null && due !== until ? ` ${due}` : ""}</span>
    <span class="hidden-text">${target.name[language]}${due ? `, ${due}` : ""}${arrow ? `, ${arrow}` : ""}</span>
  </a>`;
  cell.style.setProperty("--p", String(probability ?? 0));
  cell.style.setProperty("--verdict", `var(--verdict-${status})`);
  return cell;
}
