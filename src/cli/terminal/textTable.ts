import type {Paint} from "./setting.js";
import {columnWidth, padColumns, wrapText} from "./wrapText.js";

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
  const total = widths.reduce((sum, w) => sum + w + 2, 0);
  const lines = setRow(
    columns.map(({name}) => ({text: name, paint: paint.muted})),
    widths,
    total
  );
  for (const {name, rows} of sections) {
    if (name !== "") lines.push("", ...wrapText(name, total - 2).map(paint.strong));
    for (const row of rows) lines.push(...setRow(row, widths, total));
  }
  return lines.join("\n");
}

/** The lines of one row: texts wrapped in their columns, two spaces apart. */
function setRow(row: readonly Cell[], widths: readonly number[], total: number): string[] {
  let used = 0;
  const cells = row.map(({text, paint = (line) => line, wide}, i) => {
    const room = wide ? total - used - 2 : widths[i];
    used += widths[i] + 2;
    return {lines: wrapText(text, room), paint, room};
  });
  const height = Math.max(...cells.map(({lines}) => lines.length));
  return Array.from({length: height}, (_, at) =>
    cells
      .map(({lines, paint, room}, i) => {
        const line = lines[at] ?? "";
        const rest = i === cells.length - 1 ? "" : padColumns("", room - columnWidth(line) + 2);
        return (line === "" ? "" : paint(line)) + rest;
      })
      .join("")
      .trimEnd()
  );
}

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
