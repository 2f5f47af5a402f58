import {
  type Cell,
  formCell,
  numberCell,
  optionalNumberCell,
  textCell,
  wordCell
} from "../../check/cell.js";
import {parseTable, type Table} from "../../check/parseTable.js";
import type {Problem} from "../../check/problem.js";
import {readRows} from "../../check/readRows.js";
import {showValue} from "../../check/showValue.js";
import type {MortalityTable, PopulationTable} from "../../project/project.js";
import {dataFault} from "../dataFault.js";
import {checkLifeTable} from "./checkLifeTable.js";

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
