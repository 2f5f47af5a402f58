import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {spanPlot} from "../../charts/span/spanPlot.js";
import {tradeOffPlot} from "../../charts/tradeOff/tradeOffPlot.js";
import {allocationTable} from "../../decide/allocationTable.js";
import {findById} from "../../decide/decisionQuestion.js";
import type {DecisionTable} from "../../decide/decisionTable.js";
import {describeAllocation} from "../../decide/describeAllocation.js";
import {describeCompare} from "../../decide/describeCompare.js";
import {describeSeek} from "../../decide/describeSeek.js";
import {describeSensitivity, sensitivitySpans} from "../../decide/describeSensitivity.js";
import {seekTable} from "../../decide/seekTable.js";
import type {Sensitivity} from "../../decide/sensitivityAnswer.js";
import {stageTable} from "../../decide/stageTable.js";
import {tradeOffPoints} from "../../decide/tradeOffPoints.js";
import {wordsOf as decideWords} from "../../decide/words/wordsOf.js";
import {hasOutturns} from "../../project/withoutOutturns.js";
import {columnWidths} from "./columnWidths.js";
import type {ReportBlock} from "./reportBlock.js";
import type {ReportSources} from "./reportSources.js";

/** Draws a chart with its number and caption. */
export type FigureMaker = (spec: ChartSpec, name: string) => Promise<ReportBlock>;

/**
 * Tells what would make the plan's first forecast target likely and until when, what it costs, what it rests on, and why it fares
 * differently under another scenario: each a sentence with its table or picture, the same that the commands give; first, where numbers
 * are reported of what the model computes, that they are left out.
 *
 * @param sources - see {@link ReportSources}
 * @param numbers - of tables so far
 * @param figure - draws
 * @param width - of a picture, px
 * @returns nothing where nothing was asked
 */
export async function decisionBlocks(
  sources: ReportSources,
  numbers: {table: number},
  figure: FigureMaker,
  width: number
): Promise<ReportBlock[]> {
  const {decisions, project, language, words} = sources;
  if (!decisions) return [];
  const {captions, decided} = words.memo;
  const {levers, tornadoes, difference, mix} = decisions;
  const table = (name: string, content: Omit<DecisionTable, "basis"> & {basis?: string}) =>
    tableBlocks(words.memo.table(++numbers.table, name), content);
  const blocks: ReportBlock[] = [
    ...(hasOutturns(project) ? [paragraph(decided.beforeRegister)] : []),
    paragraph(describeSeek(levers, project, language)),
    ...table(captions.levers, seekTable(levers, language))
  ];
  if (mix) {
    blocks.push(paragraph(describeAllocation(mix, project, language)));
    const {points, frame} = tradeOffPoints(mix, project, language);
    if (points.length > 1)
      blocks.push(await figure(tradeOffPlot(points, frame, {language, width}), captions.curve));
    const bought = allocationTable(mix, language);
    if (bought.rows.length > 0) blocks.push(...table(captions.mix, bought));
  } else blocks.push(paragraph(decided.noMix));
  for (const tornado of tornadoes) {
    blocks.push(paragraph(describeSensitivity(tornado, project, language)));
    const spec = tornadoChart(tornado, sources, width);
    const target = findById("target", tornado.target, project.plan.targets);
    if (spec)
      blocks.push(await figure(spec, captions.tornado(`${target.id} ${target.name[language]}`)));
  }
  if (difference) {
    const {shares, target} = difference.why;
    const {unit} = findById("target", target, project.plan.targets);
    blocks.push(...describeCompare(difference, project, language).map(paragraph));
    for (const split of shares.filter(({stages}) => stages.length > 0))
      blocks.push(
        ...table(captions.stages, {
          ...stageTable(split, unit, language),
          basis: decideWords(language).compare.basis(difference)
        })
      );
  }
  return blocks;
}

const paragraph = (text: string): ReportBlock => ({kind: "paragraph", text});

function tornadoChart(
  tornado: Sensitivity,
  {project, language}: ReportSources,
  width: number
): ChartSpec | null {
  const target = findById("target", tornado.target, project.plan.targets);
  const {spans, ...axis} = sensitivitySpans(tornado, target);
  if (spans.length === 0) return null;
  const description = describeSensitivity(tornado, project, language);
  return spanPlot(spans, {...axis, description}, {language, width});
}

function tableBlocks(
  caption: string,
  {heads, rows, basis}: Omit<DecisionTable, "basis"> & {basis?: string}
): ReportBlock[] {
  const cells = rows.map((row) => row.cells);
  return [
    {
      kind: "table",
      caption,
      head: heads,
      rows: cells,
      widths: columnWidths(heads, cells)
    },
    ...(basis ? [{kind: "note", text: basis} satisfies ReportBlock] : [])
  ];
}
