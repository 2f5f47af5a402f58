import {units} from "./unit.js";

/**
 * The unit of a number read over a window: flows that are summed lose their "a year". Which units are a year of another is told in
 * `units`; no name is taken apart.
 *
 * @param unit - of a target or an indicator
 * @returns the same unit if it is none a year
 * @example
 * windowUnit("person/yr") // => "person"
 * windowUnit("1") // => "1"
 */
export function windowUnit(unit: string): string {
  return (Object.hasOwn(units, unit) && units[unit].yearOf) || unit;
}

/**
 * Whether a unit counts what happens in a year.
 *
 * @param unit - as in the data
 * @example
 * isYearly("person-time/yr") // => true
 * isYearly("person") // => false
 */
export function isYearly(unit: string): boolean {
  return windowUnit(unit) !== unit;
}

/**
 * The unit of the yearly number of what is counted in a unit.
 *
 * @param unit - none a year
 * @returns undefined if there is no such unit
 * @example
 * yearlyUnit("person") // => "person/yr"
 * yearlyUnit("rank") // => undefined
 */
export function yearlyUnit(unit: string): string | undefined {
  return Object.keys(units).find((name) => units[name].yearOf === unit);
}
