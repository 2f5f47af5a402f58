import {DataError} from "../quantity/dataError.js";
import type {Problem} from "../quantity/problem.js";
import {splitRecords} from "./parseTable.js";
import {readNumber, show} from "./readNumber.js";
import {readText} from "./readText.js";

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
 */
export function parseSeries(text: string, file: string): NamedSeries[] {
  const notes = /^(#.*(\n|$))*/.exec(text)![0];
  const {records, fault} = splitRecords(text.slice(notes.length), notes.split("\n").length - 1);
  const problems: Problem[] = fault ? [{file, ...fault}] : [];
  const filled = records.filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...rows] = filled;
  if (!header || rows.length === 0) {
    problems.push({
      file,
      message: `expected a header and rows, got ${header ? "a header alone" : "nothing"}`,
      mend: "begin with year,value and write one year a row"
    });
    throw new DataError(problems);
  }
  const names = header.cells.map((cell) => cell.trim());
  const find = (known: readonly string[]) =>
    names.findIndex((name) => known.includes(name.toLowerCase()));
  const points: Point[] = [];
  const whole = rows.filter(({line, cells}) => {
    if (cells.length === names.length) return true;
    problems.push({
      file,
      line,
      message: `expected ${names.length} columns, got ${cells.length}`,
      mend: "the row is cut off, lacks commas, or has a comma outside double quotes"
    });
    return false;
  });
  const year = find(yearNames);
  const across = names.filter((name, i) => i > 0 && /^\d{4}年?$/.test(name)).length;
  if (year >= 0) {
    const [value, series] = [find(valueNames), find(nameNames)];
    const long = series >= 0 && value >= 0;
    const columns = long
      ? [value]
      : names.map((_, i) => i).filter((i) => i !== year && i !== series);
    if (columns.length === 0) problems.push(noValues(file, header.line));
    for (const {line, cells} of whole)
      for (const column of columns) {
        const name = long ? cells[series].trim() : names[column];
        points.push({
          line,
          name,
          column: names[column],
          year: cells[year],
          value: cells[column]
        });
      }
  } else if (across > 0 && across === names.length - 1) {
    for (const {line, cells} of whole)
      for (let i = 1; i < names.length; i++)
        points.push({
          line,
          name: cells[0].trim(),
          column: names[i],
          year: names[i],
          value: cells[i]
        });
  } else problems.push(noYears(file, header.line, names));
  const series = collect(points, file, problems);
  if (problems.length === 0 && series.length === 0) problems.push(noValues(file, header.line));
  if (problems.length > 0) throw new DataError(problems);
  return series;
}

interface Point {
  line: number;
  name: string;
  column: string;
  year: string;
  value: string;
}

function collect(points: readonly Point[], file: string, problems: Problem[]): NamedSeries[] {
  const found = new Map<string, Map<number, number | null>>();
  const badYears = new Set<number>();
  for (const {line, name, column, year: text, value: cell} of points) {
    const year = /^\s*(\d{1,4})\s*年?\s*$/.exec(text)?.[1];
    if (year === undefined) {
      if (!badYears.has(line))
        problems.push({
          file,
          line,
          column: "year",
          message: `expected a year, got ${show(text)}`,
          mend: "write it with four digits, 2024"
        });
      badYears.add(line);
      continue;
    }
    const values = found.get(name) ?? new Map<number, number | null>();
    found.set(name, values);
    if (values.has(Number(year))) {
      problems.push({
        file,
        line,
        column,
        message: `expected each year once${name === column ? "" : ` for ${show(name)}`}, got ${year} again`,
        mend: "keep one"
      });
      continue;
    }
    const read = cell.trim() === "" ? {value: null} : readNumber(cell);
    if ("value" in read) values.set(Number(year), read.value);
    else {
      const {message, mend} = read;
      problems.push({file, line, column, message, ...(mend ? {mend} : {})});
    }
  }
  return [...found].flatMap(([name, values]): NamedSeries[] => {
    const all = [...values].sort(([a], [b]) => a - b);
    const first = all.findIndex(([, value]) => value !== null);
    const last = all.findLastIndex(([, value]) => value !== null);
    if (first < 0) return [];
    const kept = all.slice(first, last + 1);
    return [{name, years: kept.map(([year]) => year), values: kept.map(([, value]) => value)}];
  });
}

function noYears(file: string, line: number, names: readonly string[]): Problem {
  const [semicolons, tabs] = [";", "\t"].map((mark) => names.join(",").split(mark).length > 1);
  if (semicolons || tabs)
    return {
      file,
      line,
      message: `expected commas between columns, got ${semicolons ? "semicolons" : "tabs"}`,
      mend: "Excel saves so in some regions; save it as CSV UTF-8 with commas"
    };
  return {
    file,
    line,
    message: `expected a column year (年份) or years across, got ${show(names.join(", "))}`,
    mend: "name the column of years year, or give every column but the first a year as its name"
  };
}

function noValues(file: string, line: number): Problem {
  return {
    file,
    line,
    message: "expected values beside the years, got none",
    mend: "add a column value, or one column a series"
  };
}
