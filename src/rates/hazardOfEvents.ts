import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
/**
 * Hazard from counts: h = events / person-years.
 *
 * @param events - number seen, ≥ 0
 * @param personYears - exposure, person·yr, > 0
 * @returns 1/yr
 * @example
 * hazardOfEvents(3, 150) // => 0.02
 * hazardOfEvents(3, 0) // throws invalid personYears; not > 0: 0
 */
export function hazardOfEvents(events: number, personYears: number): number {
  checkNumber("events", events, "not ≥ 0", 0);
  checkNumber("personYears", personYears, "not > 0", aboveZero);
  return checkNumber("hazard", events / personYears);
}

/**
 * Hazard changed by a hazard ratio: h' = HR · h. Acts on the hazard; convert to a probability afterwards.
 *
 * @param hazard - 1/yr, ≥ 0
 * @param ratio - HR ≥ 0, no unit
 * @example
 * hazardOfRatio(0.02, 1.5) // => 0.03
 * hazardOfRatio(0.02, -1) // throws invalid hazard ratio; not ≥ 0: -1
 */
export function hazardOfRatio(hazard: number, ratio: number): number {
  checkNumber("hazard", hazard, "not ≥ 0 (1/yr)", 0);
  checkNumber("hazard ratio", ratio, "not ≥ 0", 0);
  return checkNumber("hazard", ratio * hazard);
}
