import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {type InputDifference, scenarioDifferences} from "../../lib/scenario/scenarioDifferences.js";
import {simulatedYears} from "./labState.js";

/** What a scenario sets differently from another: levers that were moved, and assumptions that differ, apart. */
export function differenceList(
  before: Scenario | string,
  after: Scenario | string,
  project: Project,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const {levers, assumptions} = scenarioDifferences(before, after, {
    ...project,
    years: simulatedYears(project)
  });
  const list = (title: string, differences: InputDifference[]) =>
    html`<div><h3>${title}</h3>${
      differences.length === 0
        ? html`<p class="quiet">${zh ? "没有" : "none"}</p>`
        : html`<ul class="differences">${differences.map((one) => html`<li><b>${say(one.name, language)}</b> ${paths(one, language)}</li>`)}</ul>`
    }</div>`;
  return html`<div class="pair">${list(zh ? "改动的可调项" : "Levers moved", levers)}${list(zh ? "不同的假设" : "Assumptions that differ", assumptions)}</div>`;
}

function paths({years, a, b, unit}: InputDifference, language: Language): string {
  const zh = language === "zh";
  const amount = (value: number) =>
    unit === "1" ? String(Number(value.toPrecision(3))) : amountText(value, unit, language);
  const runs: {from: number; to: number; a: number; b: number}[] = [];
  for (const [i, year] of years.entries()) {
    const last = runs.at(-1);
    if (a[i] === b[i]) continue;
    if (last && last.to === year - 1 && last.a === a[i] && last.b === b[i]) last.to = year;
    else runs.push({from: year, to: year, a: a[i], b: b[i]});
  }
  const span = ({from, to}: {from: number; to: number}) =>
    from === to ? `${from}` : zh ? `${from}—${to}` : `${from}–${to}`;
  const shown = runs.length > 3 ? [runs[0], runs[runs.length - 1]] : runs;
  const texts = shown.map((run) =>
    zh
      ? `${span(run)}年 ${amount(run.a)} → ${amount(run.b)}`
      : `${span(run)}: ${amount(run.a)} → ${amount(run.b)}`
  );
  return texts.join(runs.length > 3 ? (zh ? "，逐年变到 " : ", gradually to ") : zh ? "；" : "; ");
}
