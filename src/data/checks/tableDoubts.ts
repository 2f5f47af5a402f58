import type {Problem} from "../../check/problem.js";
import type {MortalityTable, PopulationTable} from "../../project/project.js";
import {dataFault} from "../dataFault.js";

const sum = (row: readonly number[], from: number, to: number) =>
  row.slice(from, to + 1).reduce((total, each) => total + each, 0);

/**
 * Tables by age in which the sexes probably stand for each other: of no population do women of 40 to 79 die sooner than men, and in none
 * but a few of migrants are more men than women left at 80 and older.
 *
 * @param mortality - with its file
 * @param population - with its file
 * @param problems - what is doubtful is added here
 */
export function checkSexes(
  mortality: {table: MortalityTable; file: string},
  population: {table: PopulationTable; file: string},
  problems: Problem[]
): void {
  const {male, female, periods} = mortality.table;
  const period = periods.findIndex((_, i) => sum(female[i], 40, 79) > sum(male[i], 40, 79));
  if (period >= 0) {
    const {from, to} = periods[period];
    const fault = dataFault("sexesSwapped", {of: "deaths", time: `${from}-${to}`});
    problems.push({file: mortality.file, column: "sex", ...fault});
  }
  const {years} = population.table;
  const year = years.findIndex(
    (_, i) => sum(population.table.male[i], 80, 100) > sum(population.table.female[i], 80, 100)
  );
  if (year >= 0) {
    const fault = dataFault("sexesSwapped", {of: "people", time: String(years[year])});
    problems.push({file: population.file, column: "sex", ...fault});
  }
}

/**
 * Rates at death of the nation summed over the ages of 20 to 59, by the first year of the period: what of 1,000 men or women of 20 die
 * before 60, nearly.
 *
 * @see United Nations (2022), World Population Prospects 2022, country code 156: the table that every folder begins with
 */
const nation: Readonly<Record<"male" | "female", Readonly<Record<number, number>>>> = {
  male: {2010: 0.129, 2015: 0.119, 2020: 0.108, 2025: 0.0963, 2030: 0.0859, 2035: 0.0757},
  female: {2010: 0.0661, 2015: 0.0595, 2020: 0.0536, 2025: 0.0491, 2030: 0.0446, 2035: 0.0404}
};
/** Parts and times of the nation's beyond which a place is asked about; a convention, wider than between most provinces. */
const farFromNation = [0.6, 1.4] as const;

/**
 * Death rates of working ages that are far from the nation's: another scale, or a table of something else.
 *
 * @param mortality - with its file
 * @param problems - the first period is added here
 */
export function checkDeaths(
  {table, file}: {table: MortalityTable; file: string},
  problems: Problem[]
): void {
  for (const [i, {from, to}] of table.periods.entries()) {
    // Men and women in each other's place are told as that.
    if (sum(table.female[i], 40, 79) > sum(table.male[i], 40, 79)) continue;
    for (const sex of ["male", "female"] as const) {
      const start = Math.min(2035, Math.max(2010, 5 * Math.floor(from / 5)));
      const times = sum(table[sex][i], 20, 59) / nation[sex][start];
      if (times >= farFromNation[0] && times <= farFromNation[1]) continue;
      const values = {time: `${from}-${to}`, sex, got: Number(times.toPrecision(2))};
      problems.push({file, column: "deaths_per_person_year", ...dataFault("deathsFar", values)});
      return;
    }
  }
}

/** Times that a yearly age group of a place differs from the one before: years of famine and their rise come to 2.1, students to more. */
const mostTimes = 2.5;

/**
 * Ages whose people are many times those of the age before, or a small part: a group in another scale, or a digit too many.
 *
 * @param population - with its file
 * @param problems - the first of every sex is added here
 */
export function checkPeople(
  {table, file}: {table: PopulationTable; file: string},
  problems: Problem[]
): void {
  for (const sex of ["male", "female"] as const) {
    const found = table[sex]
      .map((row, i) => ({row, time: String(table.years[i]), age: jumpOf(row)}))
      .find(({age}) => age > 0);
    if (!found) continue;
    const {row, time, age} = found;
    const values = {sex, time, age, times: mostTimes, before: row[age - 1], got: row[age]};
    problems.push({file, column: `persons ${sex}`, ...dataFault("peopleJump", values)});
  }
}

function jumpOf(row: readonly number[]): number {
  return row.findIndex((got, age) => {
    const before = row[age - 1];
    if (age < 1 || age > 79 || Math.max(before, got) < 1000) return false;
    return got >= mostTimes * before || before >= mostTimes * got;
  });
}
