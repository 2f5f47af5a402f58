import {checkFault} from "../../check/checkFault.js";
import {fileFault} from "../../check/fileFault.js";
import type {Problem} from "../../check/problem.js";
import {type CellReading, type DecimalMark, readCell} from "../../check/readCell.js";
import {readNumber} from "../../check/readNumber.js";
import {showValue} from "../../check/showValue.js";
import {largestValue} from "../../forecast/annualSeries.js";
import {yearOf as yearOfDate} from "../../quantity/date.js";
import type {Label} from "../../quantity/label.js";
import {dataFault} from "../dataFault.js";
import {remark} from "../words/remark.js";
import {billionOrBreak, scaleTwice, type WrittenValue, writtenValue} from "./cellMarks.js";
import {convertUnits} from "./convertUnits.js";
import {decimalMark} from "./decimalMark.js";
import {type FutureMarks, futureMarks, isMarked} from "./futureMarks.js";
import type {NamedSeries, SeriesOptions, SeriesTable} from "./namedSeries.js";
import {qualifiedCell} from "./qualifiedCell.js";
import {readYear} from "./readYear.js";
import {scaleSlip} from "./scaleSlip.js";
import {
  type Kind,
  type LeftOut,
  leave,
  leftOutSeries,
  nameSpans,
  type Told,
  tellCells,
  tellOngoing,
  tellRows
} from "./seriesRemarks.js";
import type {SeriesCell, SeriesRows} from "./seriesRows.js";
import {plainMarks} from "./statusFlags.js";
import {twoSpellings} from "./twoSpellings.js";
import {ambiguousSpan, isSeveralYears} from "./yearSpans.js";

interface Context {
  file: string;
  problems: Problem[];
  options: SeriesOptions;
  /** The table separates cells by semicolons, as is done where the comma is the decimal mark. */
  semicolons: boolean;
}

/** Gathers the values of a laid-out table into series, and says what was left out and how cells were read. */
export function collectSeries(laid: SeriesRows, context: Context): SeriesTable {
  const {file, problems, options} = context;
  for (const {line, cells} of laid.wide) {
    const fault = fileFault("columnCount", {columns: laid.columns, got: cells.length});
    problems.push({file, line, ...fault});
  }
  const left: LeftOut = new Map();
  for (const {line, cells} of laid.footers)
    leave(left, "footer", line, cells.find((cell) => cell.trim() !== "")?.trim() ?? "");
  const future = futureMarks(laid);
  const lastYear = options.asOf === undefined ? Infinity : yearOfDate(options.asOf);
  const judged = {...context, future, lastYear};
  const history = laid.cells.filter((cell) => isHistory(cell, left, judged));
  const span = ambiguousSpan(history.map(({year}) => year));
  if (span) problems.push({file, column: "year", ...dataFault("twoYears", {got: showValue(span)})});
  if (history.length === 0) refuseEmpty(left, file, problems);
  const decimal = decimalMark(history, {
    file,
    problems,
    semicolons: context.semicolons,
    ...(options.decimal ? {asked: options.decimal} : {})
  });
  const told: Told = {withheld: new Map(), flags: new Map(), spans: new Map(), twice: []};
  const faults: SeriesFaults = new Map();
  const found = gather(history, decimal, told, {...context, faults});
  const notes: Label[] = [];
  const all = [...found].flatMap(
    ([name, values]) => seriesOf(name, values, notes, {...context, faults}) ?? []
  );
  nameSpans(all, told);
  const series = all.filter(({name}) => !faults.has(name));
  // Where most are at fault, the table is likely to be another than it was taken for.
  const refused = problems.length > 0 || faults.size > series.length;
  if (refused) problems.push(...[...faults.values()].flat());
  else notes.push(...[...faults].map(([name, [first]]) => leftOutSeries(name, first)));
  return {
    series,
    notes: [
      ...tellRows(left),
      ...tellOngoing(series, options),
      ...notes,
      ...tellCells(told, laid.aside, decimal, options.decimal)
    ]
  };
}

/** Says why a table has no history: all its years are ahead, or parts of years. */
function refuseEmpty(left: LeftOut, file: string, problems: Problem[]): void {
  const [ahead, part] = [left.get("ahead"), left.get("partial")];
  if (ahead) problems.push({file, ...dataFault("futureYears", {got: showValue(ahead.first)})});
  if (part) problems.push({file, ...dataFault("partialYears", {got: showValue(part.first)})});
}

/** What is wrong with the cells of a series, by name. */
type SeriesFaults = Map<string, Problem[]>;

function addFault(faults: SeriesFaults, name: string, problem: Problem): void {
  faults.set(name, [...(faults.get(name) ?? []), problem]);
}

/** Says once of a series that cells give bounds or estimates: the first, and how many more. */
function addQualified(
  faults: SeriesFaults,
  name: string,
  place: {file: string; line: number; column: string},
  {got, write}: {got: string; write: number}
): void {
  const held = faults.get(name) ?? [];
  const at = held.findIndex(({code}) => code === "qualified");
  const before = held[at]?.values as {got: string; write: number; more: number} | undefined;
  const values = before ? {...before, more: before.more + 1} : {got, write, more: 0};
  const problem = {...(before ? held[at] : place), ...dataFault("qualified", values)};
  faults.set(name, before ? held.with(at, problem as Problem) : [...held, problem as Problem]);
}

const nameOf = ({name, column}: SeriesCell) => (name.join(" · ") || column).normalize("NFC");

/** The values by series and year. */
function gather(
  cells: readonly SeriesCell[],
  decimal: DecimalMark | undefined,
  told: Told,
  context: Context & {faults: SeriesFaults}
): Map<string, Map<number, WrittenValue>> {
  const found = new Map<string, Map<number, WrittenValue>>();
  const refused = new Set<string>();
  const rare = rareRepeats(cells);
  for (const cell of cells) {
    const [name, year] = [nameOf(cell), yearOf(cell.year)];
    const values = found.get(name) ?? new Map<number, WrittenValue>();
    found.set(name, values);
    const before = values.get(year);
    if (before && !rare(name)) {
      if (!refused.has(name)) addFault(context.faults, name, repeated(cell, name, year, context));
      refused.add(name);
      continue;
    }
    if (!/^\s*\d{4}\s*年?\s*$/.test(cell.year)) told.spans.set(cell.year.trim(), year);
    const read = readValue(cell, decimal, context);
    if (read === undefined) continue;
    if (read.withheld)
      told.withheld.set(read.withheld, (told.withheld.get(read.withheld) ?? 0) + 1);
    for (const flag of [...(read.flag ? plainMarks(read.flag) : []), ...cell.flags])
      if (flag) told.flags.set(flag, (told.flags.get(flag) ?? new Set()).add(year));
    if (before && before.value !== read.value)
      told.twice.push({year, before: before.value, now: read.value});
    values.set(year, writtenValue(cell, read));
  }
  context.problems.push(...twoSpellings(found, context.file));
  return found;
}

function repeated(cell: SeriesCell, name: string, year: number, {file}: Context): Problem {
  const {line, column} = cell;
  const series = name === column ? "" : showValue(name);
  return {file, line, column, ...dataFault("repeatedYear", {series, year})};
}

/**
 * Whether a series has few years twice, as where an office publishes the year of a change of definition under both: the later row
 * counts then.
 */
function rareRepeats(cells: readonly SeriesCell[]): (name: string) => boolean {
  const counts = new Map<string, {all: number; years: Set<number>}>();
  for (const cell of cells) {
    const held = counts.get(nameOf(cell)) ?? {all: 0, years: new Set<number>()};
    held.all++;
    held.years.add(yearOf(cell.year));
    counts.set(nameOf(cell), held);
  }
  return (name) => {
    const held = counts.get(name);
    return held !== undefined && held.all - held.years.size <= held.years.size / 10;
  };
}

const yearOf = (text: string) => {
  const reading = readYear(text);
  return reading && "year" in reading ? reading.year : Number.NaN;
};

/** Whether a value is of a whole past year; what is not is noted, and what is no year is a problem. */
function isHistory(
  cell: SeriesCell,
  left: LeftOut,
  {file, problems, future, lastYear}: Context & {future: FutureMarks; lastYear: number}
): boolean {
  const reading = readYear(cell.year);
  const says = (kind: Kind) => {
    leave(left, kind, cell.line, cell.year.trim());
    return false;
  };
  if (reading?.kind === "total") return says("total");
  if (reading?.kind === "partial") return says("partial");
  if (cell.kind !== "" && cell.kind === cell.column) {
    if (cell.value.trim() !== "") leave(left, "column", cell.line, cell.column);
    return false;
  }
  if (reading?.kind === "projection" || isMarked(cell, future)) return says("projection");
  if (/^(?:filled|补齐)$/iu.test(cell.kind)) return says("filled");
  if (reading && reading.year > lastYear) return says("ahead");
  if (reading) return true;
  // The cells of a row come one after the other.
  const before = problems.at(-1);
  if (before?.line !== cell.line || before.code !== "badYear")
    problems.push({
      file,
      line: cell.line,
      column: "year",
      ...dataFault("badYear", {got: showValue(cell.year), several: isSeveralYears(cell.year)})
    });
  return false;
}

function readValue(
  cell: SeriesCell,
  decimal: DecimalMark | undefined,
  {file, faults}: Context & {faults: SeriesFaults}
): CellReading | undefined {
  const {value: text, line, column, power} = cell;
  const read = readCell(text, decimal);
  const qualified = read ? null : qualifiedCell(text);
  if (qualified) {
    const {write} = qualified;
    addQualified(faults, nameOf(cell), {file, line, column}, {got: showValue(text.trim()), write});
    return undefined;
  }
  if (!read) {
    const strict = readNumber(text);
    addFault(faults, nameOf(cell), {
      file,
      line,
      column,
      ...("value" in strict ? checkFault("notNumber", {got: showValue(text)}) : strict)
    });
    return undefined;
  }
  const value = read.value === null ? null : Number((read.value * 10 ** power).toPrecision(15));
  if (value !== null && !(Math.abs(value) <= largestValue)) {
    addFault(faults, nameOf(cell), {
      file,
      line,
      column,
      ...dataFault("largeValue", {most: largestValue, got: text.trim()})
    });
    return undefined;
  }
  return {...read, value};
}

/** Ascending years without empty ends and in one unit; undefined if every cell is empty. */
function seriesOf(
  name: string,
  values: ReadonlyMap<number, WrittenValue>,
  notes: Label[],
  {file, faults}: Context & {faults: SeriesFaults}
): NamedSeries | undefined {
  const all = [...values].sort(([a], [b]) => a - b);
  const first = all.findIndex(([, {value}]) => value !== null);
  const last = all.findLastIndex(([, {value}]) => value !== null);
  if (first < 0) return undefined;
  const kept = all.slice(first, last + 1);
  const cells = kept.map(([, value]) => value);
  const written = scaleTwice(name, cells) ?? billionOrBreak(cells);
  if (written) {
    addFault(faults, name, {file, ...written});
    return undefined;
  }
  const one = convertUnits(cells);
  if ("units" in one) {
    addFault(faults, name, {
      file,
      ...dataFault("mixedUnits", {series: showValue(name), units: one.units.slice(0, 5)})
    });
    return undefined;
  }
  const slip = scaleSlip(one.values);
  if (slip && !kept[slip.at][1].asPrinted) {
    const {at, value, meant} = slip;
    const values = {series: showValue(name), year: kept[at][0], got: value, meant};
    addFault(faults, name, {file, ...dataFault("scaleSlip", values)});
    return undefined;
  }
  for (const {from, count} of one.converted)
    notes.push(remark((words) => words.converted(from, one.unit, count)));
  return {
    name,
    years: kept.map(([year]) => year),
    values: one.values,
    ...(one.unit ? {unit: one.unit} : {})
  };
}
