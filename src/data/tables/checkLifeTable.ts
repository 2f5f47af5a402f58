import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import {dataFault} from "../dataFault.js";

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
export function checkLifeTable(
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
