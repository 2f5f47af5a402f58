import {checkFault} from "../../check/checkFault.js";
import {DataError} from "../../check/dataError.js";
import type {Fault} from "../../check/fault.js";
import {otherDelimiter, readRecords, wholeRecords} from "../../check/parseTable.js";
import type {Problem} from "../../check/problem.js";
import {readNumber} from "../../check/readNumber.js";
import {showValue} from "../../check/showValue.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import {largestValue} from "../../forecast/annualSeries.js";
import {dataFault} from "../dataFault.js";
import {readText} from "../files/readText.js";

/** One annual series of a file; null where a cell is empty. Years ascend and may leave gaps. */
export interface NamedSeries {
  name: string;
  years: number[];
  values: (number | null)[];
}

const yearNames = ["year", "年", "年份", "年度"];
const valueNames = ["value", "值", "数值", "数量"];
const nameNames = ["series", "name", "indicator", "系列", "名称", "指标", "地区"];

/**
 * Reads the annual series of any CSV: `year,value`; a year column and one column a series; `series,year,value`; or one row a
 * series with the years across.
 *
 * Header names may be Chinese (年份, 数值, 指标 …). Lines starting with # before the header are notes. An empty cell is a gap.
 *
 * @param path - where it stands on the disk
 * @returns at least one series, in the order of the file
 * @throws DataError with every problem: no header, no year, a cell that is no number, a year twice, rows cut off
 * @example
 * ((path) => (writeWhole(path, "年份,在校生\n2024,5\n"), readSeries(path)))(`${newFolder()}/a.csv`) // => [{name: "在校生", years: [2024], values: [5]}]
 */
export function readSeries(path: string): NamedSeries[] {
  return parseSeries(readText(path), path);
}

/**
 * Reads the annual series of CSV text; see `readSeries`.
 *
 * @param text - decoded text, line breaks LF
 * @param file - name used in problems
 * @throws DataError
 * @example
 * parseSeries("year,value\n2021,5\n2020,4\n", "a.csv") // => [{name: "value", years: [2020, 2021], values: [4, 5]}]
 */
export function parseSeries(text: string, file: string): NamedSeries[] {
  const problems: Problem[] = [];
  const {records} = readRecords(text, file, problems);
  const filled = records.filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...rows] = filled;
  if (!header || rows.length === 0) {
    problems.push({file, ...dataFault("noSeriesRows", {header: header !== undefined})});
    throw new DataError(problems);
  }
  const names = header.cells.map((cell) => cell.trim());
  const whole = wholeRecords(rows, names.length, file, problems);
  const layout = layoutOf(names);
  if (!layout) problems.push({file, line: header.line, ...noYears(names)});
  const points = layout ? pointsOf(layout, names, whole) : [];
  const series = collect(points, file, problems);
  if (layout?.columns.length === 0 || (problems.length === 0 && series.length === 0))
    problems.push({file, line: header.line, ...dataFault("noValues", {})});
  if (problems.length > 0) throw new DataError(problems);
  return series;
}

/** Which columns hold values, and what the value in one of them is of. */
interface Layout {
  columns: number[];
  of(cells: readonly string[], column: number): {name: string; year: string};
}

function layoutOf(names: readonly string[]): Layout | undefined {
  const find = (known: readonly string[]) =>
    names.findIndex((name) => known.includes(name.toLowerCase()));
  const [year, value, series] = [find(yearNames), find(valueNames), find(nameNames)];
  const others = names.map((_, i) => i).filter((i) => i !== year && i !== series);
  if (year >= 0 && value >= 0 && series >= 0)
    return {
      columns: [value],
      of: (cells) => ({name: cells[series].trim(), year: cells[year]})
    };
  if (year >= 0)
    return {
      columns: others,
      of: (cells, column) => ({name: names[column], year: cells[year]})
    };
  const across = names.every((name, i) => i === 0 || /^\d{4}年?$/.test(name));
  if (!across || names.length < 2) return undefined;
  return {
    columns: names.map((_, i) => i).slice(1),
    of: (cells, column) => ({name: cells[0].trim(), year: names[column]})
  };
}

interface Point {
  line: number;
  name: string;
  column: string;
  year: string;
  value: string;
}

function pointsOf(
  {columns, of}: Layout,
  names: readonly string[],
  rows: readonly CsvRecord[]
): Point[] {
  return rows.flatMap(({line, cells}) =>
    columns.map((column) => ({
      line,
      column: names[column],
      value: cells[column],
      ...of(cells, column)
    }))
  );
}

function collect(points: readonly Point[], file: string, problems: Problem[]): NamedSeries[] {
  const found = new Map<string, Map<number, number | null>>();
  const badYears = new Set<number>();
  for (const {line, name, column, year: text, value: cell} of points) {
    const year = /^\s*(\d{1,4})\s*年?\s*$/.exec(text)?.[1];
    if (year === undefined) {
      const fault = dataFault("badYear", {got: showValue(text)});
      if (!badYears.has(line)) problems.push({file, line, column: "year", ...fault});
      badYears.add(line);
      continue;
    }
    const values = found.get(name) ?? new Map<number, number | null>();
    found.set(name, values);
    if (values.has(Number(year))) {
      const series = name === column ? "" : showValue(name);
      const fault = dataFault("repeatedYear", {series, year: Number(year)});
      problems.push({file, line, column, ...fault});
      continue;
    }
    const read = cell.trim() === "" ? {value: null} : readValue(cell);
    if ("value" in read) values.set(Number(year), read.value);
    else problems.push({file, line, column, ...read});
  }
  return [...found].flatMap(([name, values]) => seriesOf(name, values) ?? []);
}

function readValue(cell: string): {value: number} | Fault {
  const read = readNumber(cell);
  if (!("value" in read) || Math.abs(read.value) <= largestValue) return read;
  return dataFault("largeValue", {most: largestValue, got: cell.trim()});
}

/** Ascending years without empty ends; undefined if every cell is empty. */
function seriesOf(name: string, values: ReadonlyMap<number, number | null>) {
  const all = [...values].sort(([a], [b]) => a - b);
  const first = all.findIndex(([, value]) => value !== null);
  const last = all.findLastIndex(([, value]) => value !== null);
  if (first < 0) return undefined;
  const kept = all.slice(first, last + 1);
  return {name, years: kept.map(([year]) => year), values: kept.map(([, value]) => value)};
}

function noYears(names: readonly string[]): Fault {
  const mark = otherDelimiter((other) => names.join(",").includes(other));
  if (mark) return checkFault("otherDelimiter", {mark});
  return dataFault("noYears", {got: showValue(names.join(", "))});
}
