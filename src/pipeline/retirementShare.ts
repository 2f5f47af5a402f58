import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";
import {checkAges} from "./checkAges.js";
import {
  type RetirementChoice,
  type RetirementClass,
  retirementChoices,
  retirementDate,
  retirementRule
} from "./retirementDate.js";

/** Of the twelve birth months of one age: those who retire within the year, and those who had not before it. */
export interface RetirementCounts {
  within: number;
  before: number;
}

/**
 * Counts the monthly birth cohorts of one age that reach their retirement date in a calendar year.
 *
 * People aged x on 1 January of a year were born in year − 1 − x; the old age A is reached in year − 1 − x + A. `within`
 * = #{b: R(b) in the year}, `before` = #{b: R(b) on or after 1 January}.
 *
 * @param retirementClass - sex and old age
 * @param choice - early, on time or late
 * @param year - calendar year, integer
 * @param age - completed years on 1 January
 * @returns integers in 0..12
 * @example
 * retirementCounts("men60", "onTime", 2025, 59) // => {within: 9, before: 12}
 * retirementCounts("men60", "onTime", 2025, 60) // => {within: 0, before: 0}
 */
export function retirementCounts(
  retirementClass: RetirementClass,
  choice: RetirementChoice,
  year: number,
  age: number
): RetirementCounts {
  checkClass(retirementClass);
  checkInteger("year", year, 1900, 2300);
  checkInteger("age", age, 0, 150);
  return countDates(cohortDates(retirementClass, choice, year - age), year);
}

/** Months, since December 2024, in which the twelve birth months retire that are of one age on 1 January: `born` = year − age. */
function cohortDates(
  retirementClass: RetirementClass,
  choice: RetirementChoice,
  born: number
): number[] {
  const old = 12 * (born - 2025 + retirementRule[retirementClass].age - 1) + 1;
  return Array.from({length: 12}, (_, month) =>
    retirementDate(retirementClass, old + month, choice)
  );
}

function countDates(dates: readonly number[], year: number): RetirementCounts {
  const january = 12 * (year - 2025) + 1;
  let within = 0;
  let before = 0;
  for (const date of dates) {
    if (date >= january) before++;
    if (date >= january && date < january + 12) within++;
  }
  return {within, before};
}

/** Counts of {@link retirementCounts} for every class, choice, year and age, so that shares need no dates again. */
export interface RetirementTable {
  classes: readonly RetirementClass[];
  years: number;
  ages: number;
  /** [class][choice][year][age], choices early, on time, late. */
  within: Float64Array;
  before: Float64Array;
}

/**
 * Tabulates the retirement rule for the classes, years and ages of a model.
 *
 * @param classes - statutory classes
 * @param years - calendar years, ascending
 * @param ages - first and last age on 1 January, both included
 * @throws RangeError if {@link checkAges} refuses the ages
 * @example
 * retirementTable(["men60"], [2025], {from: 59, to: 59}).within // => new Float64Array([12, 9, 0])
 */
export function retirementTable(
  classes: readonly RetirementClass[],
  years: readonly number[],
  span: {from: number; to: number}
): RetirementTable {
  checkAges(span);
  const {from, to} = span;
  checkList("classes", classes);
  checkNumbers("years", years, {rule: "not a calendar year", low: 1900, high: 2300});
  classes.forEach(checkClass);
  const ages = to - from + 1;
  const size = classes.length * retirementChoices.length * years.length * ages;
  const within = new Float64Array(size);
  const before = new Float64Array(size);
  let i = 0;
  for (const retirementClass of classes)
    for (const choice of retirementChoices) {
      // A cohort is met again every year.
      const cohorts = new Map<number, number[]>();
      for (const year of years)
        for (let age = from; age <= to; age++, i++) {
          const born = year - age;
          const dates = cohorts.get(born) ?? cohortDates(retirementClass, choice, born);
          cohorts.set(born, dates);
          const counts = countDates(dates, year);
          within[i] = counts.within;
          before[i] = counts.before;
        }
    }
  return {classes, years: years.length, ages, within, before};
}

/**
 * Share of a cell that reaches its retirement date in the year, by the choices people make.
 *
 * σ = Σ_c w_c within_c / Σ_c w_c before_c with w = (early, 1 − early − late, late); 0/0 = 0. Birth months are taken as
 * evenly spread, and as dying and moving alike.
 *
 * @param table - from {@link retirementTable}
 * @param at - index of class, year and age in the table
 * @param early - share choosing early, in [0, 1]
 * @param late - share choosing late, in [0, 1 − early]
 * @returns share in [0, 1]
 * @example
 * retirementShare(retirementTable(["men60"], [2025], {from: 59, to: 59}), {classAt: 0, yearAt: 0, ageAt: 0}, 0, 0) // => 0.75
 * retirementShare(retirementTable(["men60"], [2025], {from: 59, to: 59}), {classAt: 0, yearAt: 0, ageAt: 0}, 0.5, 0.5) // => 0.5
 */
export function retirementShare(
  table: RetirementTable,
  at: RetirementCell,
  early: number,
  late: number
): number {
  const staying = stayingCount(table, at, early, late);
  return staying > 0 ? weighChoices(table.within, table, at, early, late) / staying : 0;
}

/** Indices of a class, a year and an age in a {@link RetirementTable}. */
export interface RetirementCell {
  classAt: number;
  yearAt: number;
  ageAt: number;
}

/**
 * Weighted number of birth months (of 12) that have not retired before the year: Σ_c w_c before_c.
 *
 * @param early - share choosing early
 * @param late - share choosing late
 * @example
 * stayingCount(retirementTable(["men60"], [2025], {from: 60, to: 60}), {classAt: 0, yearAt: 0, ageAt: 0}, 0, 0.5) // => 6
 */
export function stayingCount(
  table: RetirementTable,
  at: RetirementCell,
  early: number,
  late: number
): number {
  checkObject("table", table, ["within", "before"]);
  checkObject("cell", at);
  checkList("within", table.within);
  return weighChoices(table.before, table, at, early, late);
}

/** Σ_c w_c of the counts of a cell over the choices c, w = (early, 1 − early − late, late). */
function weighChoices(
  counts: Float64Array,
  {years, ages}: RetirementTable,
  {classAt, yearAt, ageAt}: RetirementCell,
  early: number,
  late: number
): number {
  checkList("before", counts);
  checkInteger("yearAt", yearAt, 0, checkInteger("years", years, 1, counts.length) - 1);
  checkInteger("ageAt", ageAt, 0, checkInteger("ages", ages, 1, counts.length) - 1);
  checkInteger("classAt", classAt, 0, counts.length / (3 * years * ages) - 1);
  checkNumber("early", early);
  checkNumber("late", late);
  const block = years * ages;
  const i = (3 * classAt * years + yearAt) * ages + ageAt;
  return early * counts[i] + (1 - early - late) * counts[i + block] + late * counts[i + 2 * block];
}

function checkClass(name: RetirementClass): void {
  if (!Object.hasOwn(retirementRule, String(name)))
    throw new RangeError(unknownName("class", String(name), Object.keys(retirementRule)));
}
