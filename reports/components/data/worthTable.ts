import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {NumberValue} from "../../lib/verdict/evidenceEffects.js";
import {wordsOf} from "../../words/wordsOf.js";

const shown = 8;

/** Which number not yet published would move which verdict most, of those that say most about each target. */
export function worthTable(
  effects: {valueOfInformation: NumberValue[]} | undefined,
  project: Project,
  language: Language
): HTMLElement | null {
  if (!effects) return null;
  const words = wordsOf(language).data;
  const titles = new Map(project.plan.targets.map(({id, name}) => [id, say(name, language)]));
  const rows = mostUseful(effects.valueOfInformation).map(({name, year, move}) => {
    const points = words.points(Math.round(100 * move.shift));
    return html`<tr><th scope="row">${words.inYear(say(name, language), year)}</th><td><a href=${`./targets.html#${move.target}`}>${move.target}</a> ${titles.get(move.target)}</td><td class="amount">${points}</td></tr>`;
  });
  return html`<figure>
    <h3>${words.worthTitle}</h3>
    <div class="scroll" tabindex="0"><table><thead><tr>${words.worthHeads.map((head, i) => html`<th scope="col" class=${i === 2 ? "amount" : ""}>${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></div>
    <figcaption>${words.worthCaption}</figcaption>
  </figure>`;
}

/** The first number that bears on each target, with how far it moves it. */
function mostUseful(values: readonly NumberValue[]) {
  const seen = new Set<string>();
  const first = values.flatMap(({name, year, moves: [move]}) => {
    if (!move || seen.has(move.target)) return [];
    seen.add(move.target);
    return [{name, year, move}];
  });
  return first.slice(0, shown);
}
