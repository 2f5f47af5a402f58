import {html} from "htl";
import {kindTerms, terms, trendTerms} from "../glossary.js";
import {amountText} from "../lib/charts/amountText.js";
import type {Target} from "../lib/plan/target.js";
import type {Project} from "../lib/project/project.js";
import type {Language} from "../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../lib/verdict/forecast.js";
import {assumptionMark} from "./assumptionMark.js";
import {goalText} from "./goalText.js";
import {probabilityLine} from "./probabilityLine.js";
import {readingTable} from "./readingTable.js";
import {say} from "./say.js";
import {sourceLinks} from "./sourceLinks.js";
import {targetFigure} from "./targetFigure.js";

/** One target: a line that opens to its clause, readings, pace, assumptions, conflicts and picture. */
export function targetCard(
  target: Target,
  verdict: TargetVerdict,
  {
    project,
    forecast,
    language,
    open = false
  }: {project: Project; forecast: Forecast; language: Language; open?: boolean}
): HTMLDetailsElement {
  const picture = html`<div class="picture">`;
  const card: HTMLDetailsElement = html`<details class="target" id=${target.id}>
    <summary><span class="id">${target.id}</span><span class="name"><b>${say(target.name, language)}</b><small>${goalText(target, language)}</small></span>${probabilityLine(verdict, language)}</summary>
    <div class="inside"><div>
      <blockquote lang="zh-CN">${target.quote}</blockquote>
      ${facts(target, verdict, project, language)}
    </div>${picture}</div>
  </details>`;
  const draw = () => {
    const figure = targetFigure(target, verdict, {project, forecast, language});
    if (figure) picture.append(figure);
  };
  card.addEventListener("toggle", draw, {once: true});
  card.open = open;
  return card;
}

function facts(
  target: Target,
  verdict: TargetVerdict,
  project: Project,
  language: Language
): DocumentFragment {
  const zh = language === "zh";
  const amount = (value: number | null) => amountText(value, target.unit, language, true);
  const findings = project.findings.filter(({targets}) => targets.includes(target.id));
  const assumptions = verdict.restsOn.flatMap(
    (id) => project.assumptions.find((one) => one.id === id.split(".")[0]) ?? []
  );
  const row = (name: string, value: unknown) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`;
  const section = project.plan.sections.find(({id}) => id === target.section);
  return html.fragment`
    ${verdict.readings.length > 0 ? readingTable(target, verdict, language) : null}
    <dl class="facts">
      ${row(terms.kind[language], `${kindTerms[verdict.kind][language]}${zh ? "：" : ": "}${say(verdict.because, language)}`)}
      ${verdict.requiredPace === null ? null : row(terms.requiredPace[language], html`${amount(verdict.requiredPace)}${verdict.recentPace === null ? "" : `${zh ? "；" : "; "}${terms.recentPace[language]} ${amount(verdict.recentPace)}`}`)}
      ${verdict.trend ? row(zh ? "趋势规则（不用模型）" : "Trend rule (no model)", `${trendTerms[verdict.trend.label][language]}${verdict.trend.ratio === null ? "" : `${zh ? "，实际增速是所需的" : ", observed growth over required "} ${verdict.trend.ratio.toFixed(2)}${zh ? " 倍" : ""}`}`) : null}
      ${verdict.expectedShortfall === null ? null : row(terms.shortfall[language], amount(verdict.expectedShortfall))}
      ${assumptions.length === 0 ? null : row(terms.restsOn[language], html`<span class="marks">${assumptions.map((one) => assumptionMark(one, language))}</span>`)}
      ${findings.map((finding) => row(zh ? "数据说明" : "On the data", html`${say(finding.text, language)} ${finding.figures.length > 0 ? sourceLinks(finding.figures, language) : ""}`))}
      ${target.bodies.length === 0 ? null : row(terms.bodies[language], html`<span lang="zh-CN">${target.bodies.join("、")}</span>`)}
      ${row(terms.section[language], section ? say(section.name, language) : target.section)}
      ${row(zh ? "原文注解" : "On the wording", say(target.note, language))}
    </dl>`;
}
