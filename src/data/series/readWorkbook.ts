import type {CellObject, WorkBook, WorkSheet} from "xlsx";
import {DataError} from "../../check/dataError.js";
import {showValue} from "../../check/showValue.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import type {Label} from "../../quantity/label.js";
import {dataFault} from "../dataFault.js";
import {readBytes} from "../files/readText.js";
import {remark} from "../words/remark.js";
import type {SeriesOptions, SeriesTable} from "./namedSeries.js";
import {readSeriesTable, seriesOfRows} from "./readSeries.js";

/** First bytes of xlsx and ods (a zip), and of xls. */
const magic = ["80,75,3,4", "208,207,17,224"];

/**
 * Reads the annual series of a table as `readSeriesTable` does, or of a sheet of a workbook (xlsx, xls, ods): cells as they are
 * kept, not as they are rounded for display; a cell merged over rows counts for each of them. A workbook with several sheets that
 * hold something is asked about, unless one alone is visible.
 *
 * @param path - where it stands on the disk
 * @param options - `sheet` by name or number
 * @throws DataError as `readSeriesTable`; for a workbook that cannot be read, a sheet that is not there, and several sheets
 */
export async function readWorkbook(
  path: string,
  options: SeriesOptions = {}
): Promise<SeriesTable> {
  const {sheet: asked, ...others} = options;
  const bytes = readBytes(path);
  if (!magic.includes([...bytes.subarray(0, 4)].join())) {
    if (asked !== undefined) throw new DataError([{file: path, ...dataFault("noSheets", {})}]);
    return readSeriesTable(path, others);
  }
  const {book, dayOf} = await parsed(bytes, path);
  const sheets = book.SheetNames.map((name, i) => ({
    name,
    number: i + 1,
    hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
    rows: sheetRows(book.Sheets[name], {file: `${path}:${name}`, dayOf})
  })).filter(({rows, name}) => rows.length > 0 || name === asked);
  const {name, rows} = chosenSheet(sheets, asked, path);
  const unread = sheets.flatMap((one) => (one.hidden && one.name !== name ? [one.name] : []));
  const hidden: Label[] =
    asked === undefined && unread.length > 0 ? [remark((words) => words.hidden(unread))] : [];
  const table = seriesOfRows(rows, sheets.length > 1 ? `${path}:${name}` : path, others);
  return {...table, notes: [...hidden, ...table.notes]};
}

/** What a cell needs to be read: the name of its sheet in problems, and the day of a serial number. */
interface SheetContext {
  file: string;
  dayOf: (serial: number) => string;
}

async function parsed(
  bytes: Uint8Array,
  file: string
): Promise<{book: WorkBook; dayOf: (serial: number) => string}> {
  const {read, SSF} = await import("xlsx");
  try {
    const book = read(bytes, {
      type: "array",
      cellNF: true,
      cellHTML: false,
      cellText: true,
      sheetStubs: true
    });
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

interface Sheet {
  name: string;
  number: number;
  hidden: boolean;
  rows: CsvRecord[];
}

function chosenSheet(sheets: readonly Sheet[], asked: string | undefined, file: string): Sheet {
  const known = sheets.map(({name, number}) => `${number} ${name}`);
  if (asked !== undefined) {
    const found =
      sheets.find(({name}) => name === asked) ??
      sheets.find(({number}) => String(number) === asked);
    if (found) return found;
    throw new DataError([{file, ...dataFault("unknownSheet", {got: showValue(asked), known})}]);
  }
  const visible = sheets.filter(({hidden}) => !hidden);
  const [only = sheets[0]] = visible;
  if (only && (visible.length === 1 || sheets.length === 1)) return only;
  if (sheets.length === 0)
    throw new DataError([{file, ...dataFault("noSeriesRows", {header: false})}]);
  throw new DataError([{file, ...dataFault("severalSheets", {known})}]);
}

/** The filled rows of a sheet as text, each with its number. */
function sheetRows(sheet: WorkSheet | undefined, context: SheetContext): CsvRecord[] {
  const found = /^[A-Z]+\d+:([A-Z]+)(\d+)$|^([A-Z]+)(\d+)$/.exec(sheet?.["!ref"] ?? "");
  if (!sheet || !found) return [];
  const columns = columnNumber(found[1] ?? found[3]);
  const rows = Number(found[2] ?? found[4]);
  const grid: string[][] = [];
  for (let r = 0; r < rows; r++)
    grid.push(
      Array.from({length: columns}, (_, c) => {
        const at = `${columnName(c)}${r + 1}`;
        return cellText(sheet[at] as CellObject | undefined, context, r + 1, columnName(c));
      })
    );
  // Down, for names that stand beside several rows and headers of two; not across: a title is one cell.
  for (const {s, e} of sheet["!merges"] ?? [])
    for (let r = s.r + 1; r <= e.r && r < rows; r++) grid[r][s.c] = grid[s.r][s.c];
  return grid.flatMap((cells, r) =>
    cells.some((cell) => cell !== "") ? [{line: r + 1, cells}] : []
  );
}

function cellText(
  cell: CellObject | undefined,
  {file, dayOf}: SheetContext,
  line: number,
  column: string
): string {
  if (cell === undefined) return "";
  // A stub, which may hold a 0 that nobody wrote, or an error without its kind.
  if (cell.t === "z" || cell.v === undefined) {
    if (cell.f) throw new DataError([{file, line, column, ...dataFault("formulaAlone", {})}]);
    return "";
  }
  if (cell.t === "e") return "";
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

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
