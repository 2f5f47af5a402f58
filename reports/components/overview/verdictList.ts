import {html} from "htl";
import {byUrgency} from "../../lib/charts/verdicts/byUrgency.js";
import type {Plan} from "../../lib/project/plan.js";
import type {Language} from "../../lib/quantity/label.js";
import type {TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {probabilityLine} from "../text/probabilityLine.js";

/**
 * The targets that have a probability, the least likely first: name, a dot on a 0-100% line, word and number.
 *
 * @param options.before - verdicts of the untouched scenario, drawn as ghosts
 * @param options.order - ids in the order they keep, instead of by urgency
 */
export function verdictList(
  plan: Plan,
  verdicts: readonly TargetVerdict[],
  {
    language,
    before = [],
    order
  }: {language: Language; before?: readonly TargetVerdict[]; order?: readonly string[]}
): HTMLElement {
  const names = new Map(plan.targets.map(({id, name}) => [id, name[language]]));
  const ghosts = new Map(before.map(({id, probability}) => [id, probability]));
  const sorted = byUrgency(verdicts);
  if (order) sorted.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const rows = sorted.map(
    (verdict) => html`<li>
        <a href=${`./targets.html#${verdict.id}`}><span class="id">${verdict.id}</span> ${names.get(verdict.id) ?? ""}</a>
        ${probabilityLine(verdict, language, {ghost: ghosts.get(verdict.id)})}
      </li>`
  );
  return html`<ol class="verdicts">${rows}</ol>`;
}
