import {writeWhole} from "../../data/files/writeWhole.js";
import {readHistory} from "../../data/history/readHistory.js";
import {loadProject} from "../../data/loadProject.js";
import {changeRows, describeChanges} from "../../decide/describeChanges.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import {forecastPlan} from "../../verdict/forecastPlan.js";
import {type KeptScores, scoreKept} from "../../verdict/scoreKept.js";
import {version} from "../../verdict/version.js";
import {type CommandContext, planOf} from "../command.js";
import {tableOrList} from "../decide/tableOrList.js";
import {jsonText} from "../files/jsonText.js";
import {markdownText} from "../files/markdownText.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {type Setting, terminalSetting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import {today} from "../today.js";
import {changeNames, type HistoryChanges, historyChanges, historyOf} from "./historyChanges.js";
import {scoresText} from "./scoresText.js";

/** What `skillcast changes` was asked. */
export interface ChangesInput {
  dir: string;
  plan?: string;
  progress?: string;
  asOf?: string;
  history?: string;
  json: boolean;
  /** Markdown to write besides. */
  md?: string;
}

/**
 * Does what `skillcast changes` was asked: compares, scores what was kept by what is known now, prints.
 *
 * @param names - of kept forecasts: two, one, or none
 * @param input - as checked
 * @throws DataError if nothing is kept, a name is unknown, or what was kept cannot be read
 */
export async function runChanges(
  names: readonly string[],
  {dir, asOf = today(), json, md, ...input}: ChangesInput,
  context: CommandContext
): Promise<void> {
  const history = historyOf(dir, input.history);
  const setting = terminalSetting(context);
  const {left, history: words} = setting.words;
  const now = () =>
    loadProject(dir, {
      ...planOf(input),
      ...(input.progress === undefined ? {} : {progress: input.progress})
    });
  const [compared, scores] = await interruptible((signal) =>
    withProgress(words.comparing, left, async (onProgress) => {
      const found = await historyChanges({history, names, now, asOf}, {signal, onProgress});
      const {project} = found;
      const said = await forecastPlan(project, {runs: 64, explain: false, asOf, signal});
      return [found, scoreKept(keptOf(history, project), said, project.figures)] as const;
    })
  );
  if (md !== undefined) {
    writeWhole(md, changesMarkdown(compared, scores, setting));
    printAside(setting.words.written(1, md));
  }
  if (!json) return printOut(printChanges(compared, scores, setting));
  const {from, to, changes} = compared;
  const name = (one: HistoryChanges["to"]) =>
    one && {name: one.name, day: one.kept.kept, version: one.kept.version};
  printOut(
    jsonText({
      schema: "skillcast/changes/1",
      version,
      from: name(from),
      to: name(to),
      ...changes,
      scores
    })
  );
}

/** What is kept of the plan. */
const keptOf = (history: string, {plan}: Project) =>
  readHistory(history).filter(({kept}) => kept.plan === plan.id);

/**
 * Sets why two forecasts differ for a terminal: what moved and what went in, the verdicts with their causes, scores.
 *
 * @param compared - from `historyChanges`
 * @param scores - of what was kept
 * @param setting - language, width, colours
 * @returns lines of text
 */
function printChanges(compared: HistoryChanges, scores: KeptScores, setting: Setting): string {
  const {changes, project, lost} = compared;
  const {language, paint, words} = setting;
  const width = Math.min(setting.width, 110);
  const {head, basis} = wordsOf(language).changes;
  const [told, ...inputs] = describeChanges(changes, changeNames(compared, language), language);
  const lines = wrapText(told, width).map(paint.strong);
  if (lost) lines.push(...wrapText(words.history.notComputed(lost.describe(language)), width));
  if (inputs.length > 0)
    lines.push(
      "",
      paint.strong(words.history.cameIn),
      ...inputs.flatMap((text) => wrapText(text, width - 2).map((line) => `  ${line}`))
    );
  const rows = changeRows(changes, project.plan, language).map(({id, target, before, after, why}) =>
    [`${id} ${target}`, before, after, why].map((text) => ({text}))
  );
  if (rows.length > 0) {
    const heads = [head.target, head.before, head.after, head.why];
    lines.push("", tableOrList(heads, rows, setting), "");
    if (!lost) lines.push(...wrapText(basis, width).map(paint.muted));
  }
  lines.push("", ...wrapText(scoresText(scores, setting), width));
  return lines.join("\n");
}

/**
 * Writes what moved between two forecasts and why as Markdown: the sentences, a table of the verdicts that moved with their causes, and
 * what kept forecasts were worth.
 *
 * @param compared - from `historyChanges`
 * @param scores - of what was kept
 * @param setting - language and its words
 */
function changesMarkdown(
  compared: HistoryChanges,
  scores: KeptScores,
  {language, words}: Pick<Setting, "language" | "words">
): string {
  const {changes, project, lost} = compared;
  const {head, basis} = wordsOf(language).changes;
  const [told, ...inputs] = describeChanges(changes, changeNames(compared, language), language);
  const rows = changeRows(changes, project.plan, language).map(
    ({id, target, before, after, why}) => [`${id} ${target}`, before, after, why]
  );
  const above = [
    told,
    ...(lost ? [words.history.notComputed(lost.describe(language))] : []),
    ...inputs
  ];
  const below = [...(rows.length > 0 && !lost ? [basis] : []), scoresText(scores, {words})];
  const name = words.memo.captions.changes;
  const table = {name, head: [head.target, head.before, head.after, head.why], rows};
  return markdownText(rows.length > 0 ? [table] : [], {above, below});
}
