import type {WorkSheet} from "xlsx";

/** A cell: a text, a number, or nothing; `percent` shows a share as per cent. */
export type SheetValue = string | number | null | {percent: number};

/** One sheet: its name, headings, and rows as long as these. */
export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly SheetValue[])[];
}

/**
 * Writes sheets as a workbook that Excel, WPS and LibreOffice open; no text in it is taken for a formula.
 *
 * @param sheets - at least one
 * @returns the bytes of an .xlsx file
 */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const {utils, write} = await import("xlsx");
  const book = utils.book_new();
  for (const {name, head, rows} of sheets) {
    const sheet: WorkSheet = {
      "!ref": `A1:${utils.encode_cell({r: rows.length, c: head.length - 1})}`
    };
    for (const [r, row] of [head, ...rows].entries())
      for (const [c, value] of row.entries()) {
        const cell = cellOf(value);
        if (cell) sheet[utils.encode_cell({r, c})] = cell;
      }
    sheet["!cols"] = head.map((_, c) => ({wch: widthOf([head, ...rows].map((row) => row[c]))}));
    sheet["!autofilter"] = {ref: sheet["!ref"] as string};
    // A sheet's name has at most 31 characters, none of : \ / ? * [ ].
    utils.book_append_sheet(book, sheet, name.replace(/[:\\/?*[\]]/g, "_").slice(0, 31));
  }
  return new Uint8Array(write(book, {type: "array", bookType: "xlsx", compression: true}));
}

function cellOf(value: SheetValue) {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return {t: "s" as const, v: value};
  if (typeof value === "number") return {t: "n" as const, v: value};
  const {percent} = value;
  const whole = Number.isInteger(Number((100 * percent).toFixed(6)));
  return {t: "n" as const, v: percent, z: whole ? "0%" : "0.0%"};
}

/** Wide enough for most of a column, a Chinese character for two. */
function widthOf(values: readonly SheetValue[]): number {
  const widths = values.map((value) =>
    typeof value === "string" ? value.replace(/[^\u0020-\u007e]/g, "  ").length : 10
  );
  return Math.min(48, Math.max(8, ...widths) + 2);
}
