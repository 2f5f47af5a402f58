import {say} from "../../charts/text/say.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {changeAmount} from "../../scenario/describeChange.js";
import type {Setting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import type {ListWords} from "../words/lists.js";
import type {ChangeRow} from "./changeRows.js";

/**
 * Sets levers and assumptions for a terminal: each with its name, value, range and source.
 *
 * @param rows - of `changeRows`
 * @param find - what was looked for, if anything
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printLevers(
  rows: readonly ChangeRow[],
  find: string | undefined,
  setting: Setting
): string {
  const {language, words, width, paint} = setting;
  const {lists} = words;
  if (rows.length === 0) return lists.nothing(find ?? "");
  const room = Math.min(width, 110);
  const lines: string[] = [];
  for (const kind of ["lever", "assumption"] as const) {
    const some = rows.filter((row) => row.kind === kind);
    if (some.length === 0) continue;
    const heading = kind === "lever" ? lists.levers(some.length) : lists.assumptions(some.length);
    lines.push(...(lines.length > 0 ? [""] : []), paint.strong(heading));
    for (const row of some) {
      const head = wrapText(`${row.id}  ${say(row.name, language)}`, room);
      const facts = wrapText(lists.join(factsOf(row, setting)), room - 4);
      lines.push(...head, ...facts.map((line) => `    ${paint.muted(line)}`));
    }
  }
  lines.push("", ...wrapText(lists.how, room));
  return lines.join("\n");
}

function factsOf(row: ChangeRow, {language, words: {lists}}: Setting): string[] {
  const {unit, today, interval95, range, readOnce, addedTo, basis} = row;
  const write = (value: number) => changeAmount(rounded(value), unit, language);
  const plain = (value: number) =>
    unit === "1" || unit === "1/yr" ? write(value) : formatAmount(rounded(value), {language});
  return [
    row.kind === "lever" ? lists.today(write(today)) : lists.centre(write(today)),
    ...(interval95 ? [lists.interval95(plain(interval95[0]), plain(interval95[1]))] : []),
    readOnce ? lists.fixed : settable(range, plain, lists),
    ...(addedTo === undefined ? [] : [lists.addedTo(addedTo)]),
    lists.basis[basis.kind](basis.sources)
  ];
}

function settable(
  [low, high]: ChangeRow["range"],
  write: (value: number) => string,
  words: ListWords
): string {
  if (low !== null && high !== null) return words.settable(write(low), write(high));
  return low === null ? words.anything : words.atLeast(write(low));
}

/** No finer than it is known: whole from a hundred up, else three digits. */
const rounded = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
