import type {MortalityTable, PopulationTable} from "../project/project.js";
import type {Problem} from "../quantity/problem.js";
import {cell, formCell, numberCell, optionalNumberCell, textCell, wordCell} from "./cell.js";
import {parseTable, type Table} from "./parseTable.js";
import {show} from "./readNumber.js";
import {readRows} from "./readRows.js";

const oldest = 100;
const amountCell = cell<number>((text) => {
  const read = numberCell.safeParse(text);
  if (!read.success) {
    const {message, params} = read.error.issues[0] as {message: string; params?: {mend: string}};
    return {message, mend: params?.mend};
  }
  return read.data >= 0 ? {value: read.data} : {message: `expected 0 or more, got ${read.data}`};
});
const common = {
  sex: wordCell("sex", ["male", "female"]),
  age_from: numberCell,
  age_to: optionalNumberCell
};
const mortalityColumns = {
  ...common,
  period: formCell(/^[12]\d{3}-[12]\d{3}$/, "a period like 2020-2025"),
  deaths_per_person_year: amountCell
};
const populationColumns = {
  ...common,
  year: formCell(/^[12]\d{3}$/, "a year"),
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
  const table = parseTable(text, file, Object.keys(mortalityColumns), problems);
  const cells = readRows(table, mortalityColumns, problems).flatMap(({line, value}) =>
    value ? [{line, ...ages(value), time: value.period, amount: value.deaths_per_person_year}] : []
  );
  const grid = fillAges(cells, table, problems, (amount) => amount);
  const periods = grid?.times.map((time) => {
    const [from, to] = time.split("-").map(Number);
    return {from, to};
  });
  return (
    grid &&
    periods && {source: sourceOf(table, problems), periods, male: grid.male, female: grid.female}
  );
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
  return (
    grid && {
      source: sourceOf(table, problems),
      years: grid.times.map(Number),
      male: grid.male,
      female: grid.female
    }
  );
}

function ages(row: {sex: "male" | "female"; age_from: number; age_to: number | undefined}) {
  return {sex: row.sex, from: row.age_from, to: row.age_to ?? oldest};
}

function fillAges(
  cells: AgeCell[],
  {file, rows}: Table,
  problems: Problem[],
  share: (amount: number, width: number) => number
): {times: string[]; male: number[][]; female: number[][]} | undefined {
  const times = [...new Set(cells.map(({time}) => time))].sort();
  const empty = () => times.map(() => new Array<number>(oldest + 1).fill(Number.NaN));
  const grid = {times, male: empty(), female: empty()};
  let sound = cells.length === rows.length && cells.length > 0;
  const refuse = (fault: Omit<Problem, "file">) => {
    sound = false;
    problems.push({file, ...fault});
  };
  for (const {line, sex, from, to, time, amount} of cells) {
    if (
      !(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= oldest)
    ) {
      const message = `expected an age group within 0..${oldest}, got ${from}-${to}`;
      refuse({line, column: "age_from", message, mend: "are the columns swapped?"});
      continue;
    }
    const row = grid[sex][times.indexOf(time)];
    if (row.slice(from, to + 1).some((age) => !Number.isNaN(age))) {
      const message = `expected each age once, got ${sex} ${from}-${to} of ${time} again`;
      refuse({line, message, mend: "remove one of them"});
    }
    row.fill(share(amount, to - from + 1), from, to + 1);
  }
  if (!sound) return undefined;
  for (const sex of ["male", "female"] as const)
    for (const [i, row] of grid[sex].entries()) {
      const age = row.findIndex(Number.isNaN);
      if (age < 0) continue;
      const message = `expected every age 0..${oldest}, got none for ${sex} ${age} of ${times[i]}`;
      refuse({message, mend: "the file may be cut off; restore the missing rows"});
    }
  return sound ? grid : undefined;
}

function sourceOf({file, notes, header}: Table, problems: Problem[]): string {
  const source = notes.filter((note) => /^(source|licen[cs]e|来源|许可)/i.test(note)).join(" ");
  if (source === "")
    problems.push({
      file,
      line: header.line,
      message: `expected a note with the source, got ${show(notes[0])}`,
      mend: "write # Source: … in front of the header"
    });
  return source;
}
