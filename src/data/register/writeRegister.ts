import type {Cell, CellStyle, WriteSheet} from "hucre/xlsx";
import {textWidth} from "../../charts/frame/textWidth.js";
import type {Project} from "../../project/project.js";
import {referenceSheets} from "./referenceSheets.js";
import {type RegisterSheet, registerSheets, type SheetCell} from "./registerSheets.js";

const border = {style: "thin", color: {rgb: "BFBFBF"}} as const;
const edges = {top: border, bottom: border, left: border, right: border};
const plain: CellStyle = {
  alignment: {wrapText: true, vertical: "top"},
  border: edges,
  protection: {locked: true}
};
const input: CellStyle = {
  ...plain,
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "FFF7D6"}},
  protection: {locked: false}
};
const head: CellStyle = {
  ...plain,
  font: {bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "E4EAF2"}}
};

/**
 * Writes the workbook by which a city's bodies report (xlsx): one sheet a body and sheets to look things up ({@link referenceSheets}), drop-downs, fields to be filled in marked and
 * everything else protected, ready to print on A3 landscape.
 *
 * Text stays text, also where it begins with = + - @.
 *
 * @param project - plan, and the register so far
 * @returns the bytes of an xlsx file, the same for the same project
 */
export async function writeRegister(project: Project): Promise<Uint8Array> {
  const issued = new Date(`${project.plan.issued}T00:00:00Z`);
  const {writeXlsx} = await import("hucre/xlsx");
  return writeXlsx({
    sheets: [...registerSheets(project), ...referenceSheets(project)].map(styled),
    // A date of its own would make every file another.
    properties: {created: issued, modified: issued},
    defaultFont: {name: "宋体", size: 10}
  });
}

/** A text in which nothing is taken for the code of a character: `_x0007_` is one to whoever reads a workbook. */
function literal<Value>(value: Value): Value | string {
  return typeof value === "string" ? value.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_") : value;
}

function styled({name, rows, widths, hidden, frozen, merges, lists}: RegisterSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${r},${c}`, {value: literal(cell.value), style: styleOf(cell)});
    });
  });
  const merged = merges.map(({column, from, to}) => ({
    startRow: from,
    endRow: to,
    startCol: column,
    endCol: column
  }));
  return {
    name,
    merges: merged,
    rowDefs: new Map(rowHeights({rows, widths, merges}).map((height, r) => [r, {height}])),
    rows: rows.map((row) => row.map(({value}) => literal(value))),
    cells,
    columns: widths.map((width, i) => ({width, ...(hidden.includes(i) ? {hidden: true} : {})})),
    freezePane: {rows: frozen, columns: lists.length > 0 ? 2 : 0},
    protection: {sheet: true, formatColumns: true, formatRows: true, autoFilter: true},
    dataValidations: lists.map(({column, from, to, values}) => ({
      type: "list",
      values,
      allowBlank: true,
      showErrorMessage: true,
      range: `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`
    })),
    pageSetup: {
      paperSize: "a3",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1"
    }
  };
}

/** Height of a line, pt, and its length in characters of a column's width. */
const line = {height: 14, least: 18};

/** Heights that show every text whole: of a row by its own cells, of merged rows by what they have together. */
function rowHeights({rows, widths, merges}: Pick<RegisterSheet, "rows" | "widths" | "merges">) {
  const spanned = new Map<string, number>();
  for (const {column, from, to} of merges)
    for (let r = from; r <= to; r++) spanned.set(`${r},${column}`, r === from ? to - from + 1 : 0);
  const heights = rows.map(() => line.least);
  rows.forEach((row, r) => {
    row.forEach(({value}, c) => {
      const span = spanned.get(`${r},${c}`) ?? 1;
      if (span === 0) return;
      const needed = line.height * linesOf(String(value ?? ""), widths[c]) + 4;
      for (let k = 0; k < span; k++) heights[r + k] = Math.max(heights[r + k], needed / span);
    });
  });
  return heights;
}

/** Lines that a text takes in a column so many characters wide; a Chinese character takes two. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((part) => Math.max(1, Math.ceil(textWidth(part, 2) / (width - 1))))
    .reduce((sum, lines) => sum + lines, 0);
}

function styleOf(cell: SheetCell): CellStyle {
  return cell.head ? head : cell.input ? input : plain;
}

function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
