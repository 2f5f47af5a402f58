import {delayOfMonth, type RetirementClass} from "./retirementDelay.js";

/** What a person makes of the flexible rule: up to three years early (never before the old date), on time, three late. */
export type RetirementChoice = "early" | "onTime" | "late";

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
  const date = old + delayOfMonth(retirementClass, old);
  if (choice === "early") return Math.max(old, date - 36);
  return choice === "late" ? date + 36 : date;
}
