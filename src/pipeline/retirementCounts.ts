import {type RetirementChoice, retirementDate} from "./retirementDate.js";
import {type RetirementClass, retirementRule} from "./retirementDelay.js";

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
  const january = 12 * (year - 2025) + 1;
  const old = january + 12 * (retirementRule[retirementClass].age - 1 - age);
  let within = 0;
  let before = 0;
  for (let month = 0; month < 12; month++) {
    const date = retirementDate(retirementClass, old + month, choice);
    if (date >= january) before++;
    if (date >= january && date < january + 12) within++;
  }
  return {within, before};
}
