import {amountText} from "../../charts/text/amountText.js";
import {goalText} from "../../charts/text/goalText.js";
import {say} from "../../charts/text/say.js";
import {targetTitle} from "../../charts/text/targetTitle.js";
import {withOwnGoal} from "../../charts/text/withOwnGoal.js";
import {byUrgency} from "../../charts/verdicts/byUrgency.js";
import {describeVerdicts} from "../../charts/verdicts/describeVerdicts.js";
import {verdictSentence} from "../../charts/verdicts/verdictSentence.js";
import {describeAllocation} from "../../decide/describeAllocation.js";
import {describeChanges} from "../../decide/describeChanges.js";
import {describeSeek} from "../../decide/describeSeek.js";
import {describeSensitivity} from "../../decide/describeSensitivity.js";
import type {LeverAnswer, SeekAnswer} from "../../decide/seekAnswer.js";
import {probabilityText} from "../../plan/probabilityText.js";
import {hasOutturns} from "../../project/withoutOutturns.js";
import {yearOf} from "../../quantity/date.js";
import {dayName} from "../../quantity/dayName.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {headline, registered} from "../forecast/printForecast.js";
import {verdictRow} from "../forecast/verdictRows.js";
import {changeNames} from "../history/historyChanges.js";
import {filledTable} from "./filledTable.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import {reportFrame} from "./reportFrame.js";
import {type Judged, judgedTargets, type ReportSources} from "./reportSources.js";
import {atRisk, bodyName} from "./reportStanding.js";

/** Targets whose range is shown, risks, settings and pieces of work that are named: what two pages hold. */
const [mostRanges, mostRisks, mostSettings, mostWork] = [6, 3, 4, 4];
/** Sentences on what changed. */
const mostChanges = 3;

/**
 * Writes the summary for whoever decides, two pages: the judgement, its range over the readings, why, what to do, what came in, the
 * greatest risks, and who has to act by when.
 *
 * @param sources - see {@link ReportSources}
 * @returns its parts
 */
export function summaryContent(sources: ReportSources): ReportDocument {
  const {project, forecast, language, words} = sources;
  const {plan} = project;
  const {sections, title} = words.memo.summary;
  const heading = (text: string): ReportBlock => ({kind: "heading", level: 1, text});
  const judged = judgedTargets(sources);
  const short = plan.bodies?.find(({full}) => full === plan.issuer)?.zh;
  const blocks: ReportBlock[] = [
    heading(sections.judgement),
    paragraph(headline(forecast, project, language, words.verdicts)),
    paragraph(describeVerdicts(forecast.targets, {language})),
    ...ranges(judged, sources),
    ...reasons(sources),
    ...advice(sources),
    heading(sections.news),
    ...news(sources),
    heading(sections.risks),
    ...risks(judged, sources),
    ...duties(judged, sources)
  ];
  return {
    title: title(say(plan.title, language)),
    ...reportFrame(sources, {
      to: bodyName(project, short ?? plan.issuer, language),
      full: plan.issuer
    }),
    pages: 2,
    blocks: blocks.map(filledTable)
  };
}

const paragraph = (text: string): ReportBlock => ({kind: "paragraph", text});

/** How likely each forecast target is, as judged and over every reading of its clause. */
function ranges(
  judged: readonly Judged[],
  {project, language, words}: ReportSources
): ReportBlock[] {
  const {memo, verdicts} = words;
  const {summary, head2} = memo;
  const shown = judged
    .filter(
      ({target, verdict}) =>
        verdict.kind === "forecast" &&
        yearOf(target.due) <= project.plan.until &&
        chances(verdict).length > 0
    )
    .slice(0, mostRanges);
  if (shown.length === 0) return [];
  return [
    {kind: "heading", level: 1, text: summary.sections.range},
    {
      kind: "table",
      caption: summary.captions.range,
      head: [head2.target, head2.goal, head2.verdict, summary.overReadings],
      rows: shown.map(({target, verdict}) => {
        const all = chances(verdict);
        const [low, high] = [Math.min(...all), Math.max(...all)].map((one) => probabilityText(one));
        return [
          `${target.id} ${targetTitle(verdict, language)}`,
          goalText(withOwnGoal(target, verdict), language),
          verdictRow(verdict, project, {language, words: verdicts}).verdict,
          all.length === 1 ? summary.oneReading : summary.range(low, high, all.length)
        ];
      }),
      widths: [34, 18, 24, 24]
    }
  ];
}

/** The probability by every reading that has one. */
const chances = ({readings}: TargetVerdict): number[] =>
  readings.flatMap(({probability}) => probability ?? []);

function reasons({decisions, project, language, words}: ReportSources): ReportBlock[] {
  const [tornado] = decisions?.tornadoes ?? [];
  if (!tornado) return [];
  return [
    {kind: "heading", level: 1, text: words.memo.summary.sections.why},
    paragraph(describeSensitivity(tornado, project, language))
  ];
}

function advice({decisions, project, language, words}: ReportSources): ReportBlock[] {
  if (!decisions) return [];
  const {levers, mix} = decisions;
  const {summary, decided} = words.memo;
  return [
    {kind: "heading", level: 1, text: summary.sections.advice},
    ...(hasOutturns(project) ? [paragraph(decided.beforeRegister)] : []),
    paragraph(describeSeek(levers, project, language)),
    ...(mix ? [paragraph(describeAllocation(mix, project, language))] : [])
  ];
}

/** What the register says, and what moved since the forecast that was kept last. */
function news({forecast, changed, language, words}: ReportSources): ReportBlock[] {
  const {memo, verdicts} = words;
  const known = registered(forecast, verdicts).trim();
  const moved = changed
    ? describeChanges(changed.changes, changeNames(changed, language), language)
        .slice(0, mostChanges)
        .map(memo.ended)
    : [memo.summary.nothingKept];
  return [
    paragraph(known === "" ? memo.summary.nothingRegistered : known),
    ...moved.map(paragraph)
  ];
}

function risks(judged: readonly Judged[], sources: ReportSources): ReportBlock[] {
  const {project, forecast, language, words} = sources;
  const {memo} = words;
  const {scenario, scenarioName = {zh: scenario, en: scenario}, runs} = forecast;
  const hardest = byUrgency(forecast.targets).map(({id}) => id);
  const {until} = project.plan;
  // What is due within the plan comes first.
  const order = ({target: {id, due}}: Judged) =>
    hardest.indexOf(id) + (yearOf(due) > until ? hardest.length : 0);
  const found = judged
    .filter(({verdict}) => atRisk(verdict))
    .sort((a, b) => order(a) - order(b))
    .slice(0, mostRisks);
  if (found.length === 0) return [paragraph(memo.noRisk)];
  return found.map(({target, verdict}, i): ReportBlock => {
    const said = verdictSentence(verdict, {project, scenario: scenarioName, runs, language});
    const [body] = target.bodies;
    const who = body ? memo.responsible([bodyName(project, body, language)]) : "";
    return {
      kind: "item",
      number: i + 1,
      name: memo.named(`${target.id} ${targetTitle(verdict, language)}`),
      text: memo.summary.followed([said, who].filter(Boolean))
    };
  });
}

/** Who has to act by when: settings that would suffice, and work that is not done, by its deadline. */
function duties(judged: readonly Judged[], sources: ReportSources): ReportBlock[] {
  const {memo} = sources.words;
  const {sections, captions, action, by} = memo.summary;
  const rows = [...settingRows(judged, sources), ...workRows(judged, sources)];
  const head: ReportBlock = {kind: "heading", level: 1, text: sections.duties};
  if (rows.length === 0) return [head, paragraph(memo.summary.noDuties)];
  return [
    head,
    {
      kind: "table",
      caption: captions.duties,
      head: [memo.head2.body, memo.head2.target, action, by],
      rows,
      widths: [22, 30, 34, 14]
    }
  ];
}

/** The least change that suffices, of the first target and of those at risk that it suffices for. */
function settingRows(judged: readonly Judged[], sources: ReportSources): string[][] {
  const {decisions, mends, language, words} = sources;
  const {summary} = words.memo;
  const answers = [...(decisions ? [decisions.levers] : []), ...mends];
  const first = new Map<string, {answer: SeekAnswer; lever: LeverAnswer}>();
  for (const answer of answers) {
    const lever = answer.levers.find(({outcome}) => outcome === "reached");
    const needed = answer.today.probability < answer.wanted;
    if (needed && lever?.latestStart && !first.has(answer.target))
      first.set(answer.target, {answer, lever});
  }
  return [...first.values()].slice(0, mostSettings).flatMap(({answer, lever}) => {
    const found = judged.find(({target}) => target.id === answer.target);
    if (!found || lever.value === null || lever.latestStart === null) return [];
    const amount = (value: number) => amountText(value, lever.unit, language);
    return [
      [
        leadingBody(found, sources),
        `${answer.target} ${targetTitle(found.verdict, language)}`,
        summary.setting({
          lever: say(lever.name, language),
          today: amount(lever.today),
          value: amount(lever.value),
          probability: probabilityText(answer.wanted)
        }),
        summary.startBy(lever.latestStart)
      ]
    ];
  });
}

/** The body that the clause names first; where it names none, that. */
function leadingBody(
  {target: {bodies}}: Pick<Judged, "target">,
  {project, language, words}: ReportSources
): string {
  return bodies.length === 0 ? words.memo.summary.nobody : bodyName(project, bodies[0], language);
}

function workRows(judged: readonly Judged[], sources: ReportSources): string[][] {
  const {language, words} = sources;
  const {finish, late} = words.memo.summary;
  return judged
    .flatMap(({target, verdict}) => {
      const {status, progress} = verdict;
      const open = status === "due" || status === "overdue";
      return open && progress?.deadline ? [{target, verdict, deadline: progress.deadline}] : [];
    })
    .sort((a, b) => (a.deadline < b.deadline ? -1 : 1))
    .slice(0, mostWork)
    .map(({target, verdict, deadline}) => [
      leadingBody({target}, sources),
      `${target.id} ${targetTitle(verdict, language)}`,
      verdict.status === "overdue" ? late : finish,
      dayName(deadline)[language]
    ]);
}
