import Table from "cli-table3";
import type {Paint} from "./setting.js";
import {columnWidth, wrapText} from "./wrapText.js";

/** A cell: its text, and how it is painted. */
export interface Cell {
  text: string;
  paint?: (text: string) => string;
  /** Takes all columns from here to the right. */
  wide?: boolean;
}

/** A column: its heading, its share of the room left over, and its least width. */
export interface Column {
  name: string;
  grow?: number;
  least: number;
}

/**
 * Sets rows in columns that fit the terminal; long texts wrap inside their column.
 *
 * @param columns - headings and how they share the width
 * @param sections - named groups of rows
 * @param options.width - columns of the terminal
 * @param options.paint - colours
 * @returns lines of text
 */
export function textTable(
  columns: readonly Column[],
  sections: readonly {name: string; rows: readonly (readonly Cell[])[]}[],
  {width, paint}: {width: number; paint: Paint}
): string {
  const widths = shareWidth(columns, sections, width);
  const table = new Table({
    chars: blank,
    style: {head: [], border: [], "padding-left": 0, "padding-right": 2},
    colWidths: widths.map((w) => w + 2)
  });
  const cell = ({text, paint: colour = (t) => t}: Cell, columnsWide: number) =>
    wrapText(text, columnsWide)
      .map((line) => (line === "" ? "" : colour(line)))
      .join("\n");
  table.push(columns.map(({name}, i) => cell({text: name, paint: paint.muted}, widths[i])));
  const total = widths.reduce((sum, w) => sum + w + 2, 0);
  for (const {name, rows} of sections) {
    if (name !== "") table.push([{colSpan: columns.length, content: `\n${paint.strong(name)}`}]);
    for (const row of rows) {
      let used = 0;
      table.push(
        row.map((one, i) => {
          const room = one.wide ? total - used - 2 : widths[i];
          used += widths[i] + 2;
          return one.wide
            ? {colSpan: columns.length - i, content: cell(one, room)}
            : cell(one, room);
        })
      );
    }
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

const blank = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((name) => [name, ""])
);

/** Gives each column what its texts need if all fit, else shares what is left by `grow`. */
function shareWidth(
  columns: readonly Column[],
  sections: readonly {rows: readonly (readonly Cell[])[]}[],
  width: number
): number[] {
  const wanted = columns.map(({name, least}, i) => {
    const texts = sections.flatMap(({rows}) =>
      rows.flatMap((row) => (row[i] && !row[i].wide ? [columnWidth(row[i].text)] : []))
    );
    return Math.max(least, columnWidth(name), ...texts);
  });
  const weights = columns.map(({grow = 0}) => grow);
  const widths = columns.map((_, i) => (weights[i] === 0 ? wanted[i] : 0));
  let room = width - 2 * columns.length - widths.reduce((sum, w) => sum + w, 0);
  let open = columns.map((_, i) => i).filter((i) => weights[i] > 0);
  for (;;) {
    const weight = open.reduce((sum, i) => sum + weights[i], 0);
    const share = (i: number) => (room * weights[i]) / weight;
    const done = open.filter((i) => wanted[i] <= share(i));
    if (done.length === 0) {
      for (const i of open) widths[i] = Math.max(columns[i].least, Math.floor(share(i)));
      return widths;
    }
    for (const i of done) widths[i] = wanted[i];
    room -= done.reduce((sum, i) => sum + wanted[i], 0);
    open = open.filter((i) => !done.includes(i));
  }
}
