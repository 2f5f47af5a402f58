import {html} from "htl";
import {kindTerms, terms, trendTerms} from "../../glossary.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {assumptionMark} from "../text/assumptionMark.js";
import {probabilityLine} from "../text/probabilityLine.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {goalWindow} from "./goalWindow.js";
import {readingTable} from "./readingTable.js";
import {targetFigure} from "./targetFigure.js";
import {yearlyProbability} from "./yearlyProbability.js";

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
    <summary><span class="id">${target.id}</span><span class="name"><b>${say(target.name, language)}</b><small>${goalWindow(target, language)}</small></span>${probabilityLine(verdict, language)}</summary>
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
  const colon = zh ? "：" : ": ";
  const rows: [string, unknown][] = [
    [
      terms.kind[language],
      `${kindTerms[verdict.kind][language]}${colon}${say(verdict.because, language)}`
    ]
  ];
  if (verdict.needs) rows.push([zh ? "还缺什么" : "What is missing", say(verdict.needs, language)]);
  const due = verdict.due ?? project.plan.until;
  const byYear = verdict.byYear?.filter(({year}) => year <= due) ?? [];
  if (byYear.length > 1)
    rows.push([zh ? "逐年可能性" : "Probability by year", yearlyProbability(byYear, language)]);
  rows.push(...paceFacts(target, verdict, language));
  const marks = verdict.restsOn.flatMap((id) => {
    const found = project.assumptions.find((one) => one.id === id);
    return found ? [assumptionMark(found, language)] : [];
  });
  if (marks.length > 0)
    rows.push([terms.restsOn[language], html`<span class="marks">${marks}</span>`]);
  for (const {targets, text, figures} of project.findings)
    if (targets.includes(target.id))
      rows.push([
        zh ? "数据说明" : "On the data",
        html`${say(text, language)} ${sourceLinks(figures, language)}`
      ]);
  if (target.bodies.length > 0)
    rows.push([terms.bodies[language], bodyNames(target, project, language)]);
  const section = project.plan.sections.find(({id}) => id === target.section);
  rows.push([terms.section[language], section ? say(section.name, language) : target.section]);
  rows.push([zh ? "原文注解" : "On the wording", say(target.note, language)]);
  return html.fragment`${verdict.readings.length > 0 ? readingTable(target, verdict, language) : null}
    <dl class="facts">${rows.map(([name, value]) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function paceFacts(
  target: Target,
  verdict: TargetVerdict,
  language: Language
): [string, unknown][] {
  const zh = language === "zh";
  const {requiredPace, recentPace, recentFigures = [], expectedShortfall, trend} = verdict;
  const amount = (value: number | null) => amountText(value, target.unit, language, true);
  const rows: [string, unknown][] = [];
  const reached = requiredPace !== null && requiredPace <= 0 && target.operator.startsWith(">");
  const needed = reached
    ? zh
      ? "起点已在目标之上"
      : "already above the goal"
    : amount(requiredPace);
  if (requiredPace !== null) rows.push([terms.requiredPace[language], needed]);
  if (recentPace !== null)
    rows.push([
      terms.recentPace[language],
      html`${amount(recentPace)} ${sourceLinks(recentFigures, language)}`
    ]);
  if (trend) {
    const ratio = trend.ratio?.toFixed(2);
    const detail =
      ratio && (zh ? `，实际增速是所需的 ${ratio} 倍` : `, observed growth over required ${ratio}`);
    rows.push([
      zh ? "趋势规则" : "Trend rule, no model",
      `${trendTerms[trend.label][language]}${detail ?? ""}`
    ]);
  }
  if (expectedShortfall !== null) rows.push([terms.shortfall[language], amount(expectedShortfall)]);
  return rows;
}

function bodyNames({bodies}: Target, {plan}: Project, language: Language): string {
  if (language === "zh") return bodies.join("、");
  return bodies.map((body) => plan.bodies?.find(({zh}) => zh === body)?.en ?? body).join("; ");
}
