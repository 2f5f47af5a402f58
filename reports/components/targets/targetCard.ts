import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {differenceText} from "../../lib/charts/text/differenceText.js";
import {say} from "../../lib/charts/text/say.js";
import {wordsOf as chartWordsOf} from "../../lib/charts/words/wordsOf.js";
import {workStateNames} from "../../lib/project/progressRow.js";
import type {Project} from "../../lib/project/project.js";
import type {Target} from "../../lib/project/target.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import {windowUnit} from "../../lib/quantity/windowUnit.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {assumptionMark} from "../text/assumptionMark.js";
import {probabilityLine} from "../text/probabilityLine.js";
import {sourceLinks} from "../text/sourceLinks.js";
import {bodyName} from "./bodyName.js";
import {breakEvenLine} from "./breakEvenLine.js";
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
  const figure = targetFigure(target, verdict, {project, forecast, language});
  const {section, bodies} = target;
  const {status, kind} = verdict;
  const card: HTMLDetailsElement = html`<details class="target" id=${target.id} data-item data-section=${section} data-body=${bodies.join("|")} data-kind=${kind} data-status=${status}>
    <summary><span class="id">${target.id}</span><span class="name"><b>${say(target.name, language)}</b><small>${goalWindow(target, verdict, language)}</small></span>${probabilityLine(verdict, language)}</summary>
    <div class="inside"><div>
      <blockquote lang="zh-CN">${target.quote}</blockquote>
      ${targetFacts(target, verdict, project, language)}
      <p class="screen"><a href=${`./target/${target.id}.html`}>${wordsOf(language).targets.ownPage}</a></p>
    </div><div class="picture">${figure}</div></div>
  </details>`;
  card.open = open;
  return card;
}

/** All that is known of a target beside its clause: its readings, its pace, what it rests on, who answers for it. */
export function targetFacts(
  target: Target,
  verdict: TargetVerdict,
  project: Project,
  language: Language
): DocumentFragment {
  const words = wordsOf(language);
  const {terms} = words;
  const rows = [...kindFacts(verdict, language), ...progressFacts(verdict, project, language)];
  rows.push(...evidenceFacts(verdict, language));
  if (verdict.needs) rows.push([words.targets.missing, say(verdict.needs, language)]);
  const due = verdict.due ?? project.plan.until;
  const byYear = verdict.byYear?.filter(({year}) => year <= due) ?? [];
  if (byYear.length > 1)
    rows.push([words.targets.byYear, yearlyProbability(byYear, verdict.standardError, language)]);
  rows.push(...paceFacts(target, verdict, language));
  const marks = verdict.restsOn.map(({id, name, share}) => {
    const found = project.assumptions.find((one) => one.id === id);
    return html`<span>${found ? assumptionMark(found, language) : say(name, language)} ${formatShare(share)}</span>`;
  });
  if (marks.length > 0) rows.push([terms.restsOn, html`<span class="marks">${marks}</span>`]);
  rows.push(...planFacts(target, project, language));
  return html.fragment`${verdict.readings.length > 0 ? readingTable(target, verdict, language) : null}
    <dl class="facts">${rows.map(([name, value]) => html.fragment`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** What decides a condition, how good the evidence is, and what must be known of the number. */
function evidenceFacts(
  {condition, evidence, note, cannotFail, reading}: TargetVerdict,
  language: Language
): [string, unknown][] {
  const {targets} = wordsOf(language);
  const {evidenceLevel} = chartWordsOf(language).verdicts;
  return [
    ...(condition
      ? [[targets.breakEven, breakEvenLine(condition, language)] satisfies [string, unknown]]
      : []),
    ...(evidence
      ? [
          [
            targets.evidence,
            html`<b>${evidenceLevel[evidence.level]}</b> <span class="quiet">${say(evidence.says, language)}</span>`
          ] satisfies [string, unknown]
        ]
      : []),
    ...(note && (cannotFail !== undefined || reading === "held")
      ? [[targets.note, say(note, language)] satisfies [string, unknown]]
      : [])
  ];
}

/** How it is judged and why so, unless the register judges it. */
function kindFacts(verdict: TargetVerdict, language: Language): [string, unknown][] {
  const {terms} = wordsOf(language);
  const {kind, progress, needs, because} = verdict;
  if (progress && !needs && kind !== "forecast") return [];
  return [[terms.kind, terms.named(terms.kinds[kind], say(because, language))]];
}

/** What the progress register says: how it stands, and each row with what shows it. */
function progressFacts(
  {progress, note, unit}: TargetVerdict,
  {progress: register = []}: Project,
  language: Language
): [string, unknown][] {
  const {targets} = wordsOf(language);
  if (!progress) return [];
  const amount = (value: number) => amountText(value, windowUnit(unit), language, true);
  const rows = progress.rows.flatMap((id) => register.find((row) => row.id === id) ?? []);
  const listed = rows.map(
    ({period, value, state, document, url}) =>
      html`<li>${targets.reported(period, value === undefined ? say(workStateNames[state ?? "notStarted"], language) : amount(value))} <span class="quiet">${url ? html`<a href=${url}>${document}</a>` : document}</span></li>`
  );
  return [
    [
      targets.progress(progress.asOf),
      html`${note ? say(note, language) : ""}<ul class="differences">${listed}</ul>`
    ]
  ];
}

/** What is needed a year and what was reached, by the model and by the rule without one. */
function paceFacts(
  target: Target,
  verdict: TargetVerdict,
  language: Language
): [string, unknown][] {
  const {terms, targets} = wordsOf(language);
  const {requiredPace, recentPace, recentFigures = [], expectedShortfall, trend} = verdict;
  const amount = (value: number) => amountText(value, target.unit, language, true);
  const rows: [string, unknown][] = [];
  if (requiredPace !== null) {
    const reached = requiredPace <= 0 && target.operator.startsWith(">");
    rows.push([terms.requiredPace, reached ? targets.alreadyAbove : amount(requiredPace)]);
  }
  if (recentPace !== null)
    rows.push([
      terms.recentPace,
      html`${amount(recentPace)} ${sourceLinks(recentFigures, language)}`
    ]);
  if (trend) {
    const ratio = trend.ratio?.toFixed(2);
    const detail = ratio ? targets.trendRatio(ratio) : "";
    rows.push([targets.trendRule, `${terms.trends[trend.label]}${detail}`]);
  }
  if (expectedShortfall !== null)
    rows.push([
      terms.shortfall,
      differenceText(expectedShortfall, target.unit, language, {signed: false, unit: "full"})
    ]);
  return rows;
}

/** What the data and the plan say of a target: conflicts, who is responsible, where it stands. */
function planFacts(
  target: Target,
  {plan, findings}: Project,
  language: Language
): [string, unknown][] {
  const {terms, targets} = wordsOf(language);
  const rows: [string, unknown][] = findings
    .filter((finding) => finding.targets.includes(target.id))
    .map(({text, figures}) => [
      targets.onData,
      html`${say(text, language)} ${sourceLinks(figures, language)}`
    ]);
  const bodies = target.bodies.map((body) => bodyName(body, plan, language));
  if (bodies.length > 0) rows.push([terms.bodies, targets.bodyNames(bodies)]);
  const section = plan.sections.find(({id}) => id === target.section);
  rows.push(
    [terms.section, section ? say(section.name, language) : target.section],
    [targets.onWording, say(target.note, language)]
  );
  return rows;
}
