import {html} from "htl";
import {conditionText} from "../../lib/charts/text/conditionText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusSymbol, statusText} from "../../lib/charts/text/statusText.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
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
  /** The sentence on one target; empty for a strip on paper. */
  sentence: (target: Target, verdict: TargetVerdict) => string;
}

/**
 * Every target of the plan at a glance: one named mark each, by section. The sentence on a target appears below its mark when the
 * pointer or the focus is there, without a script.
 */
export function targetStrip(plan: Plan, options: StripOptions): HTMLElement {
  const {language, verdicts} = options;
  const found = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const rows = plan.sections.map(({id, name}) => {
    const targets = plan.targets.filter(({section}) => section === id);
    if (targets.length === 0) return null;
    const marks = targets.map((target) => {
      const verdict = found.get(target.id);
      return verdict ? html`<li>${mark(target, verdict, plan.until, options)}</li>` : null;
    });
    return html`<section><h2>${say(name, language)}</h2><ol>${marks}</ol></section>`;
  });
  return html`<div class="strip">${rows}</div>`;
}

/** What kind of answer a mark gives: a probability, a condition that it hangs on, or none. */
function kindOf({probability, status}: TargetVerdict): "" | "hangs" | "none" {
  if (status === "conditional" || status === "definitions") return "hangs";
  return probability === null ? "none" : "";
}

function mark(
  target: Target,
  verdict: TargetVerdict,
  until: number,
  {language, sentence}: StripOptions
): DocumentFragment {
  const {probability, standardError, status, trend, due} = verdict;
  const {overview, terms} = wordsOf(language);
  const word = statusText(status, language);
  const kind = kindOf(verdict);
  const arrow = trend && terms.trends[trend.label];
  const foot = probability === null ? conditionText(verdict, language) : word;
  const year = due !== null && due !== until ? String(due) : "";
  const cell = html`<a class=${`mark ${kind}`} href=${`./target/${target.id}.html`}>
    <span class="name">${target.name[language]}</span>
    <span class="value">${kind === "hangs" ? html`<b aria-hidden="true">${statusSymbol(status)}</b> ` : null}${probability === null ? word : probabilityText(probability, standardError)}${trend ? html` <span class="arrow" title=${arrow} aria-hidden="true">${arrows[trend.label]}</span>` : null}</span>
    <span class="bar" aria-hidden="true"><i></i></span>
    <span class="foot">${foot}${year ? html` <span>${year}</span>` : null}</span>
    ${arrow ? html`<span class="hidden-text">${arrow}</span>` : null}
  </a>`;
  cell.style.setProperty("--p", String(probability ?? 0));
  cell.style.setProperty("--verdict", `var(--verdict-${status})`);
  const said = sentence(target, verdict);
  return html.fragment`${cell}${said ? html`<p class="tip">${said} <b>${overview.details}</b></p>` : null}`;
}
