import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {type InputDifference, scenarioDifferences} from "../../lib/scenario/scenarioDifferences.js";
import {wordsOf} from "../../words/wordsOf.js";
import {inputText} from "../text/inputText.js";
import {simulatedYears} from "./labState.js";

/** What a scenario sets differently from another: levers that were moved, and assumptions that differ, apart. */
export function differenceList(
  before: Scenario | string,
  after: Scenario | string,
  project: Project,
  language: Language
): HTMLElement {
  const words = wordsOf(language).scenarios.differences;
  const {levers, assumptions} = scenarioDifferences(before, after, {
    ...project,
    years: simulatedYears(project)
  });
  const list = (title: string, differences: InputDifference[]) =>
    html`<div><h3>${title}</h3>${
      differences.length === 0
        ? html`<p class="quiet">${words.none}</p>`
        : html`<ul class="differences">${differences.map((one) => html`<li><b>${say(one.name, language)}</b> ${paths(one, language)}</li>`)}</ul>`
    }</div>`;
  return html`<div class="pair">${list(words.levers, levers)}${list(words.assumptions, assumptions)}</div>`;
}

function paths({years, a, b, unit}: InputDifference, language: Language): string {
  const words = wordsOf(language).scenarios.differences;
  const runs: {from: number; to: number; a: number; b: number}[] = [];
  for (const [i, year] of years.entries()) {
    const last = runs.at(-1);
    if (a[i] === b[i]) continue;
    if (last && last.to === year - 1 && last.a === a[i] && last.b === b[i]) last.to = year;
    else runs.push({from: year, to: year, a: a[i], b: b[i]});
  }
  const texts = runs.map(({from, to, a, b}) =>
    words.path(from, to, inputText(a, unit, language), inputText(b, unit, language))
  );
  return texts.length > 3 ? words.gradually(texts[0], texts[texts.length - 1]) : words.paths(texts);
}
