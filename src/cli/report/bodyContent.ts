import {textWidth} from "../../charts/frame/textWidth.js";
import {amountText} from "../../charts/text/amountText.js";
import {dueText} from "../../charts/text/dueText.js";
import {say} from "../../charts/text/say.js";
import {workStateNames} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import {dayName} from "../../quantity/dayName.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {verdictRow} from "../forecast/verdictRows.js";
import {columnWidths} from "./columnWidths.js";
import {filledTable} from "./filledTable.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import {reportFrame} from "./reportFrame.js";
import {type Judged, judgedTargets, type ReportSources} from "./reportSources.js";
import {bodyName} from "./reportStanding.js";

/**
 * Writes one body's sheet: its targets, how each stands, and what it reported last.
 *
 * @param body - as the plan abbreviates it
 * @param sources - see `ReportSources`
 * @returns its parts
 */
export function bodyContent(body: string, sources: ReportSources): ReportDocument {
  const {project, language, asOf, words} = sources;
  const {plan} = project;
  const {memo} = words;
  const {head2} = memo;
  const name = bodyName(project, body, language);
  const judged = judgedTargets(sources).filter(({target}) => target.bodies.includes(body));
  const opening = memo.bodyOpening({
    plan: say(plan.title, language),
    document: plan.document,
    asOf: dayName(asOf)[language],
    body: name,
    targets: judged.length
  });
  const head = [head2.target, head2.goal, head2.due, head2.verdict, head2.report];
  const rows = judged.map((one) => dutyRow(one, sources));
  const table: ReportBlock = {
    kind: "table",
    caption: memo.captions.duties(name),
    head,
    rows,
    // The longest names take two lines, everything else one.
    widths: columnWidths(head, rows, [longestName(rows)])
  };
  const full = plan.bodies?.find(({zh}) => zh === body)?.full ?? name;
  return {
    title: memo.bodyTitle(name),
    ...reportFrame(sources, {to: name, full}),
    pages: 1,
    blocks: [{kind: "paragraph", text: opening}, filledTable(table)]
  };
}

/** How wide half of the longest name of a target is, in widths of a Chinese character, and a little more. */
function longestName(rows: readonly (readonly string[])[]): number {
  return 2 + Math.max(0, ...rows.map(([name]) => textWidth(name, 1))) / 2;
}

function dutyRow({target, verdict}: Judged, sources: ReportSources): string[] {
  const {project, language, words} = sources;
  const {
    id,
    name,
    goal,
    verdict: judged
  } = verdictRow(verdict, project, {
    language,
    words: words.verdicts
  });
  return [
    `${id} ${name}`,
    goal,
    dueText(verdict, language),
    judged,
    lastReport(target.id, target.unit, sources)
  ];
}

/** What was reported last of a target, and of which period. */
function lastReport(
  target: string,
  unit: string,
  {project, asOf, language, words: {memo}}: ReportSources
): string {
  const row = knownRows(project, asOf)
    .filter((one) => one.target === target)
    .at(-1);
  if (!row) return memo.nothingReported;
  const {period, value, state} = row;
  const said =
    value === undefined
      ? state
        ? workStateNames[state][language]
        : ""
      : amountText(value, windowUnit(unit), language, true);
  return memo.last(period, said);
}

const knownRows = ({progress = []}: Project, asOf: string) =>
  progress
    .filter(({dated}) => dated <= asOf)
    .sort((a, b) => (a.dated + a.id < b.dated + b.id ? -1 : 1));
