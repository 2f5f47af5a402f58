import type {CellObject, WorkBook, WorkSheet} from "xlsx";
import {DataError} from "../../check/dataError.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import {dataFault} from "../dataFault.js";

/** First bytes of xlsx and ods (a zip), and of xls. */
const magic = ["80,75,3,4", "208,207,17,224"];

/** A sheet of a workbook as text. */
export interface Sheet {
  name: string;
  /** From 1, in the order of the workbook. */
  number: number;
  hidden: boolean;
  /** The filled rows, each with its number. */
  rows: CsvRecord[];
}

/**
 * Whether bytes are those of a workbook: xlsx, ods or xls.
 *
 * @example
 * isWorkbook(new Uint8Array([80, 75, 3, 4, 0])) // => true
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  return magic.includes([...bytes.subarray(0, 4)].join());
}

/**
 * Reads the sheets of a workbook (xlsx, xls, ods) as text: cells as they are kept, not as they are rounded for display; dates as ISO dates;
 * a cell merged over rows counts for each of them.
 *
 * @param bytes - of the file
 * @param file - name used in problems
 * @param options.asWritten - whether an error (#REF!) and a formula whose value was not saved (=A1+1) stand as that text, to be told of by
 * who reads the cell; by default an error is an empty cell
 * @throws DataError for a workbook that cannot be read, and, unless `asWritten`, a formula whose value was not saved
 */
export async function readSheets(
  bytes: Uint8Array,
  file: string,
  {asWritten = false}: {asWritten?: boolean} = {}
): Promise<Sheet[]> {
  const {book, dayOf} = await parsed(bytes, file);
  return book.SheetNames.map((name, i) => ({
    name,
    number: i + 1,
    hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
    rows: sheetRows(book.Sheets[name], {file: `${file}:${name}`, dayOf, asWritten})
  }));
}

/** What a cell needs to be read: the name of its sheet in problems, and the day of a serial number. */
interface SheetContext {
  file: string;
  dayOf: (serial: number) => string;
  asWritten: boolean;
}

async function parsed(
  bytes: Uint8Array,
  file: string
): Promise<{book: WorkBook; dayOf: (serial: number) => string}> {
  const {read, SSF} = await import("xlsx");
  try {
    const book = quietly(() =>
      read(bytes, {
        type: "array",
        cellNF: true,
        cellHTML: false,
        cellText: true,
        sheetStubs: true
      })
    );
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const dayOf = (serial: number) => {
      const {y, m, d} = SSF.parse_date_code(serial, {date1904});
      return [y, String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
    };
    return {book, dayOf};
  } catch {
    throw new DataError([{file, ...dataFault("damagedWorkbook", {})}]);
  }
}

/** Runs a parser that tells the console of number formats it does not know; cells are read as they are kept, so they do not matter. */
function quietly<T>(parse: () => T): T {
  const told = console.error;
  console.error = () => {};
  try {
    return parse();
  } finally {
    console.error = told;
  }
}

/**
 * The filled rows of a sheet as text, each with its number. The cells that are there are read, not the range that the sheet states: one
 * formatted to its end states a million rows.
 */
function sheetRows(sheet: WorkSheet | undefined, context: SheetContext): CsvRecord[] {
  const filled = Object.entries(sheet ?? {}).flatMap(([at, cell]) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    if (letters === undefined) return [];
    const text = cellText(cell as CellObject, context, Number(digits), letters);
    return text === "" ? [] : [{row: Number(digits) - 1, column: columnNumber(letters) - 1, text}];
  });
  const columns = filled.reduce((most, {column}) => Math.max(most, column + 1), 0);
  const rows = filled.reduce((most, {row}) => Math.max(most, row + 1), 0);
  const grid = new Map<number, string[]>();
  const put = (row: number, column: number, text: string) => {
    const cells = grid.get(row) ?? new Array<string>(columns).fill("");
    cells[column] = text;
    grid.set(row, cells);
  };
  for (const {row, column, text} of filled) put(row, column, text);
  // Down, for names that stand beside several rows and headers of two; not across: a title is one cell.
  for (const {s, e} of sheet?.["!merges"] ?? []) {
    const text = grid.get(s.r)?.[s.c] ?? "";
    for (let r = s.r + 1; text !== "" && r <= e.r && r < rows; r++) put(r, s.c, text);
  }
  return [...grid].sort(([a], [b]) => a - b).map(([row, cells]) => ({line: row + 1, cells}));
}

function cellText(
  cell: CellObject,
  {file, dayOf, asWritten}: SheetContext,
  line: number,
  column: string
): string {
  // A stub, which may hold a 0 that nobody wrote, or an error without its kind.
  if (cell.t === "z" || cell.v === undefined) {
    if (cell.f && asWritten) return `=${cell.f}`;
    if (cell.f) throw new DataError([{file, line, column, ...dataFault("formulaAlone", {})}]);
    return "";
  }
  if (cell.t === "e") return asWritten ? (cell.w ?? "#ERROR!") : "";
  if (cell.t !== "n") return (cell.w ?? String(cell.v)).replace(/\s+/g, " ").trim();
  const value = Number(cell.v);
  const format = String(cell.z ?? "General").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/general/i.test(format)) return String(value);
  // A day, in the one form that has no two readings; a year alone as it is shown.
  if (/y/i.test(format) && /[md]/i.test(format)) return dayOf(value);
  if (/y/i.test(format)) return (cell.w ?? "").trim();
  return format.includes("%") ? `${Number((100 * value).toPrecision(15))}%` : String(value);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

/**
 * Letters of a column.
 *
 * @param index - from 0
 * @example
 * columnName(27) // => "AB"
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
