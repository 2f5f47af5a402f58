import {DataError} from "../../check/dataError.js";
import {showValue} from "../../check/showValue.js";
import type {Label} from "../../quantity/label.js";
import {dataFault} from "../dataFault.js";
import {isWorkbook, readSheets, type Sheet} from "../files/readSheets.js";
import {readBytes} from "../files/readText.js";
import {remark} from "../words/remark.js";
import type {SeriesOptions, SeriesTable} from "./namedSeries.js";
import {readSeriesTable, seriesOfRows} from "./readSeries.js";

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
  if (!isWorkbook(bytes)) {
    if (asked !== undefined) throw new DataError([{file: path, ...dataFault("noSheets", {})}]);
    return readSeriesTable(path, others);
  }
  const sheets = (await readSheets(bytes, path)).filter(
    ({rows, name}) => rows.length > 0 || name === asked
  );
  const {name, rows} = chosenSheet(sheets, asked, path);
  const unread = sheets.flatMap((one) => (one.hidden && one.name !== name ? [one.name] : []));
  const hidden: Label[] =
    asked === undefined && unread.length > 0 ? [remark((words) => words.hidden(unread))] : [];
  const table = seriesOfRows(rows, sheets.length > 1 ? `${path}:${name}` : path, others);
  return {...table, notes: [...hidden, ...table.notes]};
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
