import {
  type Cell,
  formCell,
  numberCell,
  optionalNumberCell,
  textCell,
  wordCell
} from "../../check/cell.js";
import type {Fault} from "../../check/fault.js";
import {parseTable, type Table} from "../../check/parseTable.js";
import type {Problem} from "../../check/problem.js";
import {readRows} from "../../check/readRows.js";
import {showValue} from "../../check/showValue.js";
import type {MortalityTable, PopulationTable} from "../../project/project.js";
import {dataFault} from "../dataFault.js";

const oldest = 100;
const amountCell: Cell<number> = (text) => {
  const read = numberCell(text);
  return "value" in read && !(read.value >= 0) ? dataFault("belowZero", {got: read.value}) : read;
};
const common = {
  sex: wordCell("sex", ["male", "female"]),
  age_from: numberCell,
  age_to: optionalNumberCell
};
const mortalityColumns = {
  ...common,
  period: formCell(/^[12]\d{3}-[12]\d{3}$/, "years"),
  deaths_per_person_year: amountCell
};
const populationColumns = {
  ...common,
  year: formCell(/^[12]\d{3}$/, "year"),
  kind: textCell,
  persons: amountCell
};

/** One number of a table by age: of a sex, an age group (open at 100), and a column in time. */
interface AgeCell {
  line: number;
  sex: "male" | "female";
  from: number;
  to: number;
  time: string;
  amount: number;
}

/**
 * Reads mortality.csv: central death rates by sex, age group and period; a rate holds for every age of its group.
 *
 * @returns rates by single age 0..100, or undefined if the table is not complete
 */
export function readMortality(
  text: string,
  file: string,
  problems: Problem[]
): MortalityTable | undefined {
  const before = problems.length;
  const table = parseTable(text, file, Object.keys(mortalityColumns), problems);
  const cells = readRows(table, mortalityColumns, problems).flatMap(({line, value}) =>
    value ? [{line, ...ages(value), time: value.period, amount: value.deaths_per_person_year}] : []
  );
  checkRates(cells, file, problems);
  checkPeriods(cells, file, problems);
  const grid = fillAges(cells, table, problems, (amount) => amount);
  if (!grid) return undefined;
  if (problems.length === before)
    checkJumps(grid, {from: 15, to: oldest, times: mostTimes, least: 0}, file, problems);
  if (problems.length === before) {
    const lineOf = (sex: string, time: string, age: number) =>
      cells.find(
        (cell) => cell.sex === sex && cell.time === time && cell.from <= age && age <= cell.to
      )?.line;
    checkLifeTable(grid, {file, lineOf}, problems);
  }
  const {times, male, female} = grid;
  const periods = times.map(periodOf);
  return {source: sourceOf(table, problems), periods, male, female};
}

/**
 * Reads population.csv: persons by sex, age group and year, spread evenly over the ages of a group.
 *
 * @returns persons by single age 0..100, or undefined if the table is not complete
 */
export function readPopulation(
  text: string,
  file: string,
  problems: Problem[]
): PopulationTable | undefined {
  const table = parseTable(text, file, Object.keys(populationColumns), problems);
  const cells = readRows(table, populationColumns, problems).flatMap(({line, value}) =>
    value ? [{line, ...ages(value), time: value.year, amount: value.persons}] : []
  );
  const grid = fillAges(cells, table, problems, (amount, width) => amount / width);
  if (!grid) return undefined;
  checkPeople(grid, file, problems);
  checkJumps(grid, {from: 0, to: 84, times: mostTimes, least: fewPeople}, file, problems);
  const {times, male, female} = grid;
  return {source: sourceOf(table, problems), years: times.map(Number), male, female};
}

const periodOf = (time: string) => {
  const [from, to] = time.split("-").map(Number);
  return {from, to};
};

/** Most deaths per person and year that any population has had: of all, and before old age. */
const mostDeaths = {ever: 2, beforeOld: 0.5, oldAge: 60};

function checkRates(cells: readonly AgeCell[], file: string, problems: Problem[]): void {
  const {ever, beforeOld, oldAge} = mostDeaths;
  for (const {line, sex, from, to, time, amount: got} of cells) {
    const most = from < oldAge ? beforeOld : ever;
    const column = "deaths_per_person_year";
    if (got > most)
      problems.push({file, line, column, ...dataFault("mortalityRate", {most, got, from})});
    if (got === 0 && from >= oldAge)
      problems.push({file, line, column, ...dataFault("noDeaths", {sex, from, to, time})});
  }
}

function checkPeriods(cells: readonly AgeCell[], file: string, problems: Problem[]): void {
  const first = new Map<string, number>();
  for (const {time, line} of cells) if (!first.has(time)) first.set(time, line);
  const times = [...first.keys()].sort();
  times.forEach((time, i) => {
    const {from, to} = periodOf(time);
    const at = {file, line: first.get(time), column: "period"};
    if (from >= to) problems.push({...at, ...dataFault("periodOrder", {got: time})});
    const before = times[i - 1];
    if (i > 0 && from < periodOf(before).to && from < to)
      problems.push({...at, ...dataFault("periodOverlap", {first: before, second: time})});
    // A table by single years may name both of them the same, 2020-2020, or each to the next.
    const isOrdered = i > 0 && from < to && periodOf(before).from < periodOf(before).to;
    if (isOrdered && from > periodOf(before).to + 1)
      problems.push({...at, ...dataFault("periodGap", {first: before, second: time})});
  });
}

/** Ages whose people can be skilled workers. */
const workingAges = {from: 16, to: 69};

function checkPeople(grid: AgeGrid, file: string, problems: Problem[]): void {
  const {from, to} = workingAges;
  for (const sex of ["male", "female"] as const)
    grid[sex].forEach((row, i) => {
      if (row.slice(from, to + 1).some((people) => people > 0)) return;
      problems.push({file, ...dataFault("noPeople", {sex, time: grid.times[i], from, to})});
    });
}

/** No population, and no death rate from 15 on, changes this many times from one age to the next. */
const mostTimes = 10;

/** Of an age, fewer people than this may be any number: a small place has years without births. */
const fewPeople = 1000;

function checkJumps(
  grid: AgeGrid,
  {from, to, times, least}: {from: number; to: number; times: number; least: number},
  file: string,
  problems: Problem[]
): void {
  for (const sex of ["male", "female"] as const)
    for (const [i, row] of grid[sex].entries()) {
      const age = row.findIndex((got, at) => {
        const before = row[at - 1];
        if (at <= from || at > to || Math.max(before, got) <= least) return false;
        return got >= times * before || before >= times * got;
      });
      if (age < 0) continue;
      const values = {sex, time: grid.times[i], age, times, before: row[age - 1], got: row[age]};
      problems.push({file, ...dataFault("ageJump", values)});
    }
}

function ages(row: {sex: "male" | "female"; age_from: number; age_to: number | undefined}) {
  return {sex: row.sex, from: row.age_from, to: row.age_to ?? oldest};
}

interface AgeGrid {
  times: string[];
  male: number[][];
  female: number[][];
}

function fillAges(
  cells: readonly AgeCell[],
  {file, rows}: Table,
  problems: Problem[],
  share: (amount: number, width: number) => number
): AgeGrid | undefined {
  const before = problems.length;
  const times = [...new Set(cells.map(({time}) => time))].sort();
  const empty = () => times.map(() => new Array<number>(oldest + 1).fill(Number.NaN));
  const grid: AgeGrid = {times, male: empty(), female: empty()};
  for (const {line, sex, from, to, time, amount} of cells) {
    if (!isGroup(from, to)) {
      const fault = dataFault("ageGroup", {oldest, from, to});
      problems.push({file, line, column: "age_from", ...fault});
      continue;
    }
    const row = grid[sex][times.indexOf(time)];
    if (row.slice(from, to + 1).some((age) => !Number.isNaN(age)))
      problems.push({file, line, ...dataFault("repeatedAge", {sex, from, to, time})});
    row.fill(share(amount, to - from + 1), from, to + 1);
  }
  if (cells.length < rows.length || cells.length === 0) return undefined;
  if (problems.length === before) findHoles(grid, file, problems);
  return problems.length === before ? grid : undefined;
}

const isGroup = (from: number, to: number) =>
  Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= oldest;

function findHoles(grid: AgeGrid, file: string, problems: Problem[]): void {
  for (const sex of ["male", "female"] as const)
    for (const [i, row] of grid[sex].entries()) {
      const age = row.findIndex(Number.isNaN);
      if (age < 0) continue;
      const fault = dataFault("missingAge", {oldest, sex, age, time: grid.times[i]});
      problems.push({file, ...fault});
    }
}

function sourceOf({file, notes, header}: Table, problems: Problem[]): string {
  const source = notes.filter((note) => /^(source|licen[cs]e|来源|许可)/i.test(note)).join(" ");
  if (source === "") {
    const fault = dataFault("noSourceNote", {got: showValue(notes[0])});
    problems.push({file, line: header.line, ...fault});
  }
  return source;
}

/**
 * Deaths that a person of a span of ages expects, the sum of the yearly rates over the ages: from half of the least of any country to the
 * most of any life table. Of 40 to 79 the least is about 0.2 (women of Hong Kong and Japan, United Nations, World Population Prospects
 * 2022: of 100 who are 40, over 80 reach 80), of 15 to 39 about 0.006; the most, in tables of a life expectancy of about 20 years (level 1
 * of Coale and Demeny's West model), about 3.5 and 0.5. That half and the margin above are an assumption: room for later years and small
 * places.
 */
const corridor = [
  {from: 15, to: 39, least: 0.003, most: 1},
  {from: 40, to: 79, least: 0.1, most: 5}
];

/**
 * Checks that the rates of every sex and period are those of people: not per 1,000 or in another unit, nor a thousandth of it.
 *
 * @param grid - rates by sex, period and age 0..100, deaths per person and year
 * @param place.file - name used in problems
 * @param place.lineOf - where a rate stands
 * @param problems - one is added for every period outside
 */
function checkLifeTable(
  grid: {times: readonly string[]; male: number[][]; female: number[][]},
  {
    file,
    lineOf
  }: {file: string; lineOf: (sex: string, time: string, age: number) => number | undefined},
  problems: Problem[]
): void {
  for (const [i, time] of grid.times.entries()) {
    const fault = faultOf(grid, i);
    if (!fault) continue;
    const {values} = fault;
    const line = lineOf(String(values.sex), time, Number(values.from));
    problems.push({file, line, column: "deaths_per_person_year", ...fault});
  }
}

/** What is wrong in a period, of the first sex and span in which it shows. */
function faultOf(
  {times, male, female}: {times: readonly string[]; male: number[][]; female: number[][]},
  i: number
): Fault | undefined {
  for (const [sex, row] of Object.entries({male: male[i], female: female[i]}))
    for (const {from, to, least, most} of corridor) {
      const got = row.slice(from, to + 1).reduce((sum, rate) => sum + rate, 0);
      if (least <= got && got <= most) continue;
      const values = {sex, time: times[i], from, to, least, most};
      return dataFault("deathsOfSpan", {...values, got: Number(got.toPrecision(3))});
    }
  return undefined;
}
