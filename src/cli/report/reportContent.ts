import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {say} from "../../charts/text/say.js";
import {statusSymbol, statusText} from "../../charts/text/statusText.js";
import {targetTitle} from "../../charts/text/targetTitle.js";
import {byUrgency} from "../../charts/verdicts/byUrgency.js";
import {verdictPlot} from "../../charts/verdicts/verdictPlot.js";
import {verdictSentence} from "../../charts/verdicts/verdictSentence.js";
import {verdictStrip} from "../../charts/verdicts/verdictStrip.js";
import {wordsOf as chartWords} from "../../charts/words/wordsOf.js";
import {changeRows, describeChanges} from "../../decide/describeChanges.js";
import {describeSeek} from "../../decide/describeSeek.js";
import {wordsOf as decideWords} from "../../decide/words/wordsOf.js";
import {probabilityText} from "../../plan/probabilityText.js";
import {dayName} from "../../quantity/dayName.js";
import type {Language} from "../../quantity/label.js";
import {customScenario} from "../../scenario/customScenario.js";
import {shareScenario} from "../../scenario/shareScenario.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {chartPng} from "../files/chartPng.js";
import {changeNames} from "../history/historyChanges.js";
import type {MemoWords} from "../words/memoWords.js";
import {decisionBlocks} from "./decisionBlocks.js";
import {filledTable} from "./filledTable.js";
import {actionBlocks, bodyBlocks} from "./progressBlocks.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import {reportFrame} from "./reportFrame.js";
import {overallText, sourceNote} from "./reportSentences.js";
import {type Judged, judgedTargets, type ReportSources} from "./reportSources.js";
import {atRisk, bodyName} from "./reportStanding.js";

/** Width of a figure across the page, px of 1/96 inch. */
const across: Record<Language, number> = {zh: 588, en: 604};

/**
 * Writes the report on a whole plan: the overall judgement, progress by action and by body, what is at risk, what would mend it, what
 * to decide, what changed, data and method.
 *
 * @param sources - see {@link ReportSources}
 * @returns its parts, figures drawn
 */
export async function reportContent(sources: ReportSources): Promise<ReportDocument> {
  const {project, language, words} = sources;
  const {plan} = project;
  const {memo} = words;
  const {sections} = memo;
  const numbers = {table: 0, figure: 0};
  const judged = judgedTargets(sources);
  const short = plan.bodies?.find(({full}) => full === plan.issuer)?.zh;
  const drawn = (spec: ChartSpec, name: string) => figure(spec, memo, numbers, name);
  const blocks: ReportBlock[] = [
    ...(await overallBlocks(sources, drawn)),
    heading(sections.actions),
    ...actionBlocks(judged, sources, numbers),
    heading(sections.bodies),
    ...bodyBlocks(judged, sources, numbers),
    ...(await riskBlocks(judged, sources, drawn)),
    heading(sections.mend),
    ...beforeRegister(sources),
    ...mends(judged, sources),
    ...(sources.decisions ? [heading(sections.decide)] : []),
    ...(await decisionBlocks(sources, numbers, drawn, across[language])),
    heading(sections.changes),
    ...changes(sources, numbers),
    heading(sections.method),
    ...method(sources)
  ];
  return {
    title: memo.title(say(plan.title, language)),
    ...reportFrame(sources, {
      to: bodyName(project, short ?? plan.issuer, language),
      full: plan.issuer
    }),
    blocks: blocks.map(filledTable)
  };
}

/** Draws a chart as the next figure of the report, under its name. */
type Drawn = (spec: ChartSpec, name: string) => Promise<ReportBlock>;

function heading(text: string): ReportBlock {
  return {kind: "heading", level: 1, text};
}

/** What the report is, and how the plan stands as a whole. */
async function overallBlocks(sources: ReportSources, drawn: Drawn): Promise<ReportBlock[]> {
  const {project, forecast, language, asOf, words} = sources;
  const {plan} = project;
  const {memo} = words;
  const strip = verdictStrip(forecast.targets, plan, {language, width: across[language]});
  return [
    {
      kind: "paragraph",
      text: memo.opening({
        plan: say(plan.title, language),
        document: plan.document,
        asOf: dayName(asOf)[language]
      })
    },
    heading(memo.sections.overall),
    ...overallText(sources).map((text): ReportBlock => ({kind: "paragraph", text})),
    await drawn(strip, memo.captions.strip),
    {kind: "note", text: memo.signs(signsOf(forecast.targets, language))}
  ];
}

/** The targets that are at risk, drawn and told. */
async function riskBlocks(
  judged: readonly Judged[],
  sources: ReportSources,
  drawn: Drawn
): Promise<ReportBlock[]> {
  const {forecast, language, words} = sources;
  const {memo} = words;
  const plot = verdictPlot(forecast.targets.filter(atRisk), {language, width: across[language]});
  const hollow = judged.some(({verdict}) => atRisk(verdict) && verdict.readings.length > 1);
  return [
    heading(memo.sections.risk),
    await drawn(plot, memo.captions.risk),
    ...(hollow ? [{kind: "note", text: memo.hollow} satisfies ReportBlock] : []),
    ...risks(judged, sources)
  ];
}

/** The signs of a strip of verdicts and what each says, in the order in which they first appear. */
function signsOf(targets: readonly TargetVerdict[], language: Language) {
  return [...new Set(targets.map(({status}) => status))].map((status) => ({
    sign: statusSymbol(status),
    word: statusText(status, language)
  }));
}

async function figure(
  spec: ChartSpec,
  memo: MemoWords,
  numbers: {figure: number},
  name: string
): Promise<ReportBlock> {
  return {
    kind: "figure",
    caption: memo.figure(++numbers.figure, name),
    ...(await chartPng({...spec, background: "#ffffff"}))
  };
}

function risks(
  judged: readonly Judged[],
  {project, forecast, language, words: {memo}}: ReportSources
): ReportBlock[] {
  const found = judged.filter(({verdict}) => atRisk(verdict));
  if (found.length === 0) return [{kind: "paragraph", text: memo.noRisk}];
  const {scenario, scenarioName = {zh: scenario, en: scenario}, runs} = forecast;
  const hardest = new Map(byUrgency(forecast.targets).map(({id}, i) => [id, i]));
  const order = ({target}: Judged) => hardest.get(target.id) ?? -1;
  return [
    {kind: "paragraph", text: memo.riskLead(found.length)},
    ...found
      .sort((a, b) => order(a) - order(b))
      .map(({target, verdict}, i): ReportBlock => {
        const text = verdictSentence(verdict, {project, scenario: scenarioName, runs, language});
        const who = memo.responsible(
          target.bodies.map((body) => bodyName(project, body, language))
        );
        const name = memo.named(`${target.id} ${targetTitle(verdict, language)}`);
        return {
          kind: "item",
          number: i + 1,
          name,
          text: chartWords(language).sentences(target.bodies.length > 0 ? [text, who] : [text])
        };
      })
  ];
}

/** Says that what follows was asked of the model before the register, where numbers of the register move what is told before. */
function beforeRegister({forecast, words: {memo}}: ReportSources): ReportBlock[] {
  const used = forecast.outturns?.used ?? [];
  return used.length === 0 ? [] : [{kind: "paragraph", text: memo.beforeRegister}];
}

function mends(
  judged: readonly Judged[],
  {project, mends: answers, wanted, language, words: {memo}}: ReportSources
): ReportBlock[] {
  const late = judged.filter(({verdict}) => verdict.status === "overdue");
  const work: ReportBlock[] =
    late.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: memo.mendWork(
              late.map(({verdict}) => `${verdict.id} ${targetTitle(verdict, language)}`)
            )
          }
        ];
  if (answers.length === 0) return [...work, {kind: "paragraph", text: memo.noMend}];
  return [
    ...work,
    {
      kind: "paragraph",
      text: memo.mendLead({targets: answers.length, probability: probabilityText(wanted)})
    },
    ...answers.map((answer, i): ReportBlock => {
      const found = judged.find(({target}) => target.id === answer.target);
      const name = found
        ? `${answer.target} ${targetTitle(found.verdict, language)}`
        : answer.target;
      return {
        kind: "item",
        number: i + 1,
        name: memo.named(name),
        text: describeSeek(answer, project, language)
      };
    })
  ];
}

function changes(
  {changed, language, words: {memo}}: ReportSources,
  numbers: {table: number}
): ReportBlock[] {
  if (!changed) return [{kind: "paragraph", text: memo.noHistory}];
  const {head, basis} = decideWords(language).changes;
  const told = describeChanges(changed.changes, changeNames(changed, language), language);
  const [first, ...inputs] = told.map(memo.ended);
  const rows = changeRows(changed.changes, changed.project.plan, language);
  return [
    {kind: "paragraph", text: first},
    ...inputs.map((text): ReportBlock => ({kind: "paragraph", text})),
    ...(rows.length === 0
      ? []
      : ([
          {
            kind: "table",
            caption: memo.table(++numbers.table, memo.captions.changes),
            head: [head.target, head.before, head.after, head.why],
            rows: rows.map(({id, target, before, after, why}) => [
              `${id} ${target}`,
              before,
              after,
              why
            ]),
            widths: [36, 18, 18, 28]
          },
          {kind: "note", text: basis}
        ] satisfies ReportBlock[]))
  ];
}

function method(sources: ReportSources): ReportBlock[] {
  const {project, forecast, language, words} = sources;
  const {memo} = words;
  const {runs, seed, version, scenario, scenarioName = {zh: scenario, en: scenario}} = forecast;
  const paragraph = (text: string): ReportBlock => ({kind: "paragraph", text});
  const findings = forecast.findings.filter(({severity}) => severity === "decides");
  return [
    paragraph(
      memo.method({
        runs,
        seed,
        version,
        scenario: say(scenarioName, language),
        inputs: project.hash.slice(0, 12)
      })
    ),
    paragraph(memo.code(shareScenario(customScenario([], {base: scenario}), project))),
    ...(forecast.parameters ? [paragraph(say(forecast.parameters.describe, language))] : []),
    paragraph(memo.bands),
    ...(findings.length === 0
      ? []
      : [
          paragraph(memo.known),
          ...findings.map(
            (finding, i): ReportBlock => ({
              kind: "item",
              number: i + 1,
              name: "",
              text: say(finding.text, language)
            })
          )
        ]),
    {kind: "note", text: sourceNote(sources)}
  ];
}
