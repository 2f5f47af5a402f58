import {html} from "htl";
import {conditionText} from "../../lib/charts/text/conditionText.js";
import {verdictText} from "../../lib/charts/text/verdictText.js";
import type {Language} from "../../lib/quantity/label.js";
import type {ReadingVerdict, TargetVerdict} from "../../lib/verdict/forecastSchema.js";

/** A dot on a line from 0 to 100%, as wide as its Monte Carlo error, with the word and the number beside it. */
export function probabilityLine(
  verdict: Pick<ReadingVerdict, "probability" | "standardError" | "status"> &
    Pick<TargetVerdict, "condition">,
  language: Language,
  {ghost}: {ghost?: number | null} = {}
): HTMLElement {
  const {probability, standardError, status} = verdict;
  const text = verdictText(verdict, language);
  if (probability === null)
    return html`<span class="probability none"><span class="word">${text} ${conditionText(verdict, language)}</span></span>`;
  const style = {
    "--p": probability,
    "--e": 1.96 * (standardError ?? 0),
    "--verdict": `var(--verdict-${status})`
  };
  const mark: HTMLElement = html`<span class="probability"><span class="track" aria-hidden="true"></span><span class="word">${text}</span></span>`;
  for (const [name, value] of Object.entries(style)) mark.style.setProperty(name, String(value));
  const track = mark.firstElementChild as HTMLElement;
  if (ghost !== undefined && ghost !== null) {
    const before = html`<i class="ghost"></i>`;
    before.style.setProperty("--p", String(ghost));
    track.append(before);
  }
  track.append(html`<i class="error"></i>`, html`<i class="dot"></i>`);
  return mark;
}
