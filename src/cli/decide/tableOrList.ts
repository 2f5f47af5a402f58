import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Setting} from "../terminal/setting.js";
import {type Cell, type Column, textTable} from "../terminal/textTable.js";
import {columnWidth, wrapText} from "../terminal/wrapText.js";
import {wordLines} from "./wordLines.js";

/** Columns that a table or list takes at most. */
const widest = 110;

/**
 * Sets rows as a table whose first column takes what the others leave; where they leave too little for its words, as a list: each row's
 * first cell, and below it the others with their headings.
 *
 * Columns in which nothing stands are left out, and empty cells of a list.
 *
 * @param heads - of the columns
 * @param rows - a cell a column
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function tableOrList(
  [first, ...named]: readonly string[],
  given: readonly (readonly Cell[])[],
  {language, width: terminal, paint}: Pick<Setting, "language" | "width" | "paint">
): string {
  const width = Math.min(terminal, widest);
  const kept = (_: unknown, i: number) => given.some((row) => row[i + 1]?.text);
  const heads = named.filter(kept);
  const rows = given.map(([name, ...cells]) => [name, ...cells.filter(kept)]);
  const columns: Column[] = [
    {name: first, grow: 1, least: leastName([first, ...rows.map(([name]) => name.text)])},
    ...heads.map((name) => ({name, least: 3}))
  ];
  const room = columns.map(({name, least}, i) =>
    i === 0 ? least : Math.max(columnWidth(name), ...rows.map((row) => cellWidth(row[i])))
  );
  const left = width - room.slice(1).reduce((sum, each) => sum + each + 2, 2);
  const whole = ([name, ...cells]: readonly Cell[]) => [
    {...name, text: wordLines(name.text, left)},
    ...cells
  ];
  if (room.reduce((sum, each) => sum + each + 2, 0) <= width)
    return textTable(columns, [{name: "", rows: rows.map(whole)}], {width, paint});
  const {labelled} = wordsOf(language);
  return rows
    .flatMap(([name, ...cells]) => [
      ...wrapText(name.text, width).map(paint.strong),
      ...packed(
        cells.flatMap(({text}, i) => (text === "" ? [] : [labelled(heads[i], text)])),
        width - 2
      ).map((line) => `  ${line}`)
    ])
    .join("\n");
}

const cellWidth = (cell?: Cell) => (cell ? columnWidth(cell.text) : 0);

/** What the first column needs: a quarter of its longest text, and its longest word of Latin letters. */
function leastName(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s\p{Script=Han}]+/u)).map(columnWidth);
  return Math.max(12, ...words, ...texts.map((text) => Math.ceil(columnWidth(text) / 4)));
}

/** As many in a line as fit, none broken unless it does not fit by itself. */
function packed(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ""}  ${item}`;
    if (lines.length > 0 && columnWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapText(item, width));
  }
  return lines;
}
