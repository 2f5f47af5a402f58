import {checkInteger} from "../quantity/checkNumber.js";
import {unknownName} from "../quantity/unknownName.js";
/** Statutory class of the Chinese retirement rule: sex and age before the reform. */
export type RetirementClass = "men60" | "women55" | "women50";

/** The classes, men first. */
export const retirementClasses: readonly RetirementClass[] = ["men60", "women55", "women50"];

/**
 * The rule by class: age before the reform (yr), months of old date for one month of delay, largest delay (months).
 *
 * @see decision of the Standing Committee of the National People's Congress of 13 September 2024; rules RT01-RT09
 */
export const retirementRule: Readonly<
  Record<RetirementClass, {age: number; pace: number; most: number}>
> = {
  men60: {age: 60, pace: 4, most: 36},
  women55: {age: 55, pace: 4, most: 36},
  women50: {age: 50, pace: 2, most: 60}
};

/**
 * Delay of the statutory retirement date, from the month in which the old age is reached.
 *
 * n = 12 (year − 2025) + month; delay = 0 if n ≤ 0, else min(⌈n / pace⌉, most).
 *
 * @param retirementClass - sex and old age
 * @param year - calendar year of the old date, integer
 * @param month - month of the old date, integer in 1..12
 * @returns months, integer in 0..36 (men60, women55) or 0..60 (women50)
 * @throws RangeError if year or month is no such integer
 * @see rule RT11
 * @example
 * retirementDelay("men60", 2025, 1) // => 1
 * retirementDelay("women50", 2030, 12) // => 36
 * retirementDelay("women55", 2024, 12) // => 0
 * retirementDelay("men60", 2025, 13) // throws invalid month; not an integer in 1..12: 13
 */
export function retirementDelay(
  retirementClass: RetirementClass,
  year: number,
  month: number
): number {
  checkInteger("year", year, -9999, 9999);
  checkInteger("month", month, 1, 12);
  return delayOfMonth(retirementClass, 12 * (year - 2025) + month);
}

/** The same by months since December 2024: n = 1 is January 2025. */
function delayOfMonth(retirementClass: RetirementClass, n: number): number {
  if (!retirementClasses.includes(retirementClass))
    throw new RangeError(
      unknownName("retirement class", String(retirementClass), retirementClasses)
    );
  const {pace, most} = retirementRule[retirementClass];
  return n <= 0 ? 0 : Math.min(Math.ceil(n / pace), most);
}

/** What a person makes of the flexible rule: up to three years early (never before the old date), on time, three late. */
export type RetirementChoice = "early" | "onTime" | "late";

/** The choices, the earliest first. */
export const retirementChoices: readonly RetirementChoice[] = ["early", "onTime", "late"];

/**
 * Month in which a person retires, from the month in which the old age is reached.
 *
 * new = old + delay; early = max(old, new − 36); late = new + 36.
 *
 * @param retirementClass - sex and old age
 * @param old - months since December 2024 of the old date (1 = January 2025), integer
 * @param choice - default on time
 * @returns months since December 2024, integer
 * @see rules RT11-RT13
 * @example
 * retirementDate("men60", 1) // => 2
 * retirementDate("women50", 120, "early") // => 144
 * retirementDate("women55", 0, "late") // => 36
 */
export function retirementDate(
  retirementClass: RetirementClass,
  old: number,
  choice: RetirementChoice = "onTime"
): number {
  checkInteger("old", old, -999_999, 999_999);
  if (!retirementChoices.includes(choice))
    throw new RangeError(unknownName("choice", String(choice), retirementChoices));
  const date = old + delayOfMonth(retirementClass, old);
  if (choice === "early") return Math.max(old, date - 36);
  return choice === "late" ? date + 36 : date;
}
