import {changeRows, describeChanges} from "../../decide/describeChanges.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {KeptScores} from "../../verdict/scoreKept.js";
import {markdownText} from "../files/markdownText.js";
import type {Setting} from "../terminal/setting.js";
import {changeNames, type HistoryChanges} from "./historyChanges.js";
import {scoresText} from "./scoresText.js";

/**
 * Writes what moved between two forecasts and why as Markdown: the sentences, a table of the verdicts that moved with their causes, and
 * what kept forecasts were worth.
 *
 * @param compared - from `historyChanges`
 * @param scores - of what was kept
 * @param setting - language and its words
 */
export function changesMarkdown(
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
