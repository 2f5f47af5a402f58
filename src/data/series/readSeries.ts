import {DataError} from "../../check/dataError.js";
import {fileFault} from "../../check/fileFault.js";
import type {Problem} from "../../check/problem.js";
import {showValue} from "../../check/showValue.js";
import {type CsvRecord, splitRecords} from "../../check/splitRecords.js";
import {checkKeys} from "../../quantity/checkKeys.js";
import {isDate} from "../../quantity/date.js";
import {dataFault} from "../dataFault.js";
import {readText} from "../files/readText.js";
import {remark} from "../words/remark.js";
import {collectSeries} from "./collectSeries.js";
import {impliedHeader} from "./impliedHeader.js";
import type {NamedSeries, SeriesOptions, SeriesTable} from "./namedSeries.js";
import {readYear} from "./readYear.js";
import {seriesRows} from "./seriesRows.js";

const knownOptions: Record<keyof SeriesOptions, true> = {
  decimal: true,
  series: true,
  sheet: true,
  columns: true,
  since: true,
  asOf: true
};

/**
 * Reads the annual series of any table as downloaded: `year,value`; a year column and one column a series; name columns, year and
 * value; or years across, with rows above and below the table. Commas, tabs, semicolons; UTF-8, UTF-16, GB18030.
 *
 * Numbers are read as `readCell` reads them, years as `readYear` does; a series is told by its name columns together. Rows of
 * projections, totals, parts of years and, with `asOf`, years to come are left out, units within a series made one, and both said in the notes.
 *
 * @param path - where it stands on the disk
 * @param options - see {@link SeriesOptions}
 * @returns at least one series, in the order of the file, and notes
 * @throws DataError with every problem: no header, no year, a cell that is no number or has two readings, a year twice, two units
 * that do not convert
 * @example
 * ((path) => (writeWhole(path, "年份,在校生\n2024,5\n"), readSeriesTable(path).series))(`${newFolder()}/a.csv`) // => [{name: "在校生", years: [2024], values: [5]}]
 */
export function readSeriesTable(path: string, options: SeriesOptions = {}): SeriesTable {
  checkKeys("options of readSeriesTable", options, knownOptions);
  if (options.asOf !== undefined && !isDate(options.asOf))
    throw new RangeError(`invalid asOf; not a date like 2026-01-31: ${String(options.asOf)}`);
  return parseSeriesTable(readText(path, {encoding: "any"}), path, options);
}

/**
 * Reads the annual series of a file; see {@link readSeriesTable}, which says how they were read as well.
 *
 * @param path - where it stands on the disk
 * @throws DataError as `readSeriesTable`
 * @example
 * ((path) => (writeWhole(path, "年份,在校生\n2024,5\n"), readSeries(path)))(`${newFolder()}/a.csv`) // => [{name: "在校生", years: [2024], values: [5]}]
 */
export function readSeries(path: string): NamedSeries[] {
  return readSeriesTable(path).series;
}

/**
 * Reads the annual series of a table's text; see `readSeriesTable`.
 *
 * @param text - decoded text, line breaks LF
 * @param file - name used in problems
 * @throws DataError
 * @example
 * parseSeries("year,value\n2021,5\n2020,4\n", "a.csv") // => [{name: "value", years: [2020, 2021], values: [4, 5]}]
 */
export function parseSeries(text: string, file: string): NamedSeries[] {
  return parseSeriesTable(text, file, {}).series;
}

/** The same with the notes. */
export function parseSeriesTable(text: string, file: string, options: SeriesOptions): SeriesTable {
  const problems: Problem[] = [];
  const {rows, delimiter} = tableGrid(text, file, problems);
  if (problems.length > 0) throw new DataError(problems);
  return seriesOfRows(rows, file, {...options, semicolons: delimiter === ";"});
}

/**
 * Reads the annual series of the filled rows of a table; see `readSeriesTable`.
 *
 * @param written - rows with the line each starts on; marks without width or of direction in them, which nobody sees, are left out
 * @param options.semicolons - cells were separated by semicolons, as is done where the comma is the decimal mark
 * @throws DataError
 */
export function seriesOfRows(
  written: readonly CsvRecord[],
  file: string,
  {semicolons = false, ...options}: SeriesOptions & {semicolons?: boolean} = {}
): SeriesTable {
  const rows = written.map(visible);
  const problems: Problem[] = [];
  const stop = () => {
    if (problems.length > 0) throw new DataError(problems);
  };
  if (rows.length < 2)
    problems.push({file, ...dataFault("noSeriesRows", {header: rows.length > 0})});
  stop();
  if (rows.slice(0, 40).some(({cells}) => figureHeaders.every((name) => cells.includes(name))))
    throw new DataError([{file, ...dataFault("figuresTable", {})}]);
  const headed = () => {
    const implied = options.columns ? null : impliedHeader(rows);
    return implied && seriesRows(implied, file);
  };
  const laid = seriesRows(rows, file, options.columns) ?? headed();
  if (!laid) {
    const got = showValue(rows[0].cells.map((cell) => cell.trim()).join(", "));
    const part = rows
      .flatMap(({cells}) => cells)
      .find((cell) => readYear(cell)?.kind === "partial");
    const fault = part
      ? dataFault("partialYears", {got: showValue(part.trim())})
      : dataFault("noYears", {got});
    problems.push({file, line: rows[0].line, ...fault});
    throw new DataError(problems);
  }
  const found = collectSeries(laid, {file, problems, options, semicolons});
  if (problems.length === 0 && found.series.length === 0)
    problems.push({file, ...noValues(rows, laid.headerLine)});
  stop();
  const {series, notes} = chosen(found, options, file);
  return {series, notes};
}

/** Zero-width spaces and joiners of words, soft hyphens, marks of direction: copied along from pages and chats. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Characters beyond which a cell is searched slowly by what allows for any number of spaces. */
const long = 200;

/** A row without what nobody sees, and without runs of spaces in long cells. */
const visible = (row: CsvRecord): CsvRecord =>
  row.cells.some((cell) => cell.length > long || cell.search(unseen) >= 0)
    ? {line: row.line, cells: row.cells.map(plain)}
    : row;

function plain(cell: string): string {
  const seen = cell.replace(unseen, "");
  return seen.length > long ? seen.replace(/\s+/gu, " ") : seen;
}

/** That a table has no values, with the cell that looks most like one. */
function noValues(rows: readonly CsvRecord[], header: number) {
  for (const {line, cells} of rows.filter((row) => row.line > header)) {
    const got = cells.find(
      (cell) => readYear(cell) === null && /^\s*[\d一二三四五六七八九十百千万亿]/u.test(cell)
    );
    if (got !== undefined) return {line, ...dataFault("noValues", {got: showValue(got.trim())})};
  }
  return {line: header, ...dataFault("noValues", {})};
}

/** What only a city's own figures.csv has. */
const figureHeaders = ["indicator", "period", "period_kind", "as_printed", "quote"];

function chosen(
  {series, notes}: SeriesTable,
  {series: wanted, since}: SeriesOptions,
  file: string
): SeriesTable {
  // What is the whole of a part is meant before what only has the text: emp, not unemp.
  const exact = series.filter(({name}) => name.split(" · ").some((part) => part === wanted));
  const kept =
    exact.length > 0
      ? exact
      : series.filter(({name}) => wanted === undefined || name.includes(wanted));
  if (kept.length === 0)
    throw new DataError([
      {
        file,
        ...dataFault("unknownSeries", {
          got: showValue(wanted),
          known: series.slice(0, 5).map(({name}) => name)
        })
      }
    ]);
  if (since === undefined) return {series: kept, notes};
  const last = Math.max(...kept.flatMap(({years}) => years));
  if (since > last) throw new DataError([{file, ...dataFault("sinceBeyond", {last, got: since})}]);
  const cut = kept.map((one) => ({
    ...one,
    years: one.years.filter((year) => year >= since),
    values: one.values.filter((_, i) => one.years[i] >= since)
  }));
  return {series: cut, notes: [...notes, remark((words) => words.since(since))]};
}

/** What separates cells. */
type Delimiter = "," | "\t" | ";" | "|";

/** The filled rows of a table, with the line each starts on. */
interface TableGrid {
  rows: CsvRecord[];
  delimiter: Delimiter;
}

/** Tabs first: names may hold the others. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

/**
 * Splits a table of any common form into rows: commas, tabs, semicolons or bars, whichever gives most rows the same number of
 * cells. Lines that start with # before all else, and empty rows, are left out.
 *
 * @param text - decoded text, line breaks LF
 * @param file - name used in problems
 * @param problems - a quote that does not fit is added here, and what is no table at all
 */
function tableGrid(text: string, file: string, problems: Problem[]): TableGrid {
  const [head] = /^(#.*(\n|$))*/.exec(text) ?? [""];
  const offset = head.split("\n").length - 1;
  const body = text.slice(head.length);
  const kind = otherKind(body);
  if (kind) {
    problems.push({file, ...fileFault("otherFile", {kind})});
    return {rows: [], delimiter: ","};
  }
  const splits = delimiters.map((delimiter) => {
    const {records, fault} = splitRecords(body, offset, delimiter);
    const rows = records.filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
    return {delimiter, rows, fault, ...regularity(rows)};
  });
  const best = splits.reduce((a, b) =>
    !b.fault &&
    b.width > 1 &&
    (a.fault || a.width < 2 || b.share > a.share || (b.share === a.share && b.width > a.width))
      ? b
      : a
  );
  const {fault, rows, delimiter} = best.fault || best.width < 2 ? splits[splits.length - 1] : best;
  if (fault) problems.push({file, ...fault});
  return {rows, delimiter};
}

/** The number of cells that most rows have, and the number of these rows. */
function regularity(rows: readonly CsvRecord[]): {width: number; share: number} {
  const counts = new Map<number, number>();
  for (const {cells} of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const wide = [...counts].filter(([width]) => width > 1);
  const [width, share] = wide.reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return {width, share};
}

function otherKind(text: string): "html" | "json" | undefined {
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) return "html";
  return /^\s*[[{]\s*["{[]/.test(text) ? "json" : undefined;
}
