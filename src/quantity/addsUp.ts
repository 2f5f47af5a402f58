import {units} from "./unit.js";

/**
 * Whether numbers of a unit in two places make one of both together: counts, money and time do, shares, densities, multiples and
 * ranks do not.
 *
 * @param unit - as in the data; one that is not known adds up to nothing
 * @example
 * addsUp("person-time/yr") // => true
 * addsUp("person per 10,000") // => false
 */
export function addsUp(unit: string): boolean {
  return Object.hasOwn(units, unit) && (units[unit].whole ?? units[unit].divisible ?? false);
}
