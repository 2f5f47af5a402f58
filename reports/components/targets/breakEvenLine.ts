import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Language} from "../../lib/quantity/label.js";
import type {VerdictCondition} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The break-even of what decides a verdict, drawn on the range that the model assumes: the side on which the goal is met is filled. */
export function breakEvenLine(condition: VerdictCondition, language: Language): HTMLElement {
  const {name, unit, operator, breakEven, median, low, high} = condition;
  const amount = (value: number) => amountText(value, unit, language, unit !== "1");
  const place = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low || 1)));
  const sign = operator === ">=" ? "≥" : "≤";
  const words = wordsOf(language).targets.breakEvenLine(amount(low), amount(median), amount(high));
  const track: HTMLElement = html`<span class="track even" role="img" aria-label=${words}><i class="met"></i><i class="tick"></i><i class="edge"></i></span>`;
  const [met, tick, edge] = Array.from(track.children) as HTMLElement[];
  const at = place(breakEven);
  met.style.left = operator === ">=" ? `${100 * at}%` : "0";
  met.style.width = `${100 * (operator === ">=" ? 1 - at : at)}%`;
  tick.style.setProperty("--p", String(place(median)));
  edge.style.setProperty("--p", String(at));
  return html`<div><span class="probability">${track}<span class="word">${say(name, language)} ${sign} <b>${amount(breakEven)}</b></span></span><br><small class="quiet">${words}</small></div>`;
}
