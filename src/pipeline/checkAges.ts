import {checkObject} from "../quantity/checkObject.js";

/** Oldest age that a model may hold. */
const oldest = 150;

/**
 * Refuses ages that no model has, which would be counted one by one without end.
 *
 * @param ages - first and last age, both included
 * @throws RangeError unless they are whole, ascending and within 0..150
 * @example
 * checkAges({from: -1e308, to: 5}) // throws invalid ages; not whole and ascending within 0..150: -1e+308..5
 */
export function checkAges(ages: {from: number; to: number}): void {
  checkObject("ages", ages);
  const {from, to} = ages;
  const whole = Number.isInteger(from) && Number.isInteger(to);
  if (!(whole && 0 <= from && from <= to && to <= oldest))
    throw new RangeError(
      `invalid ages; not whole and ascending within 0..${oldest}: ${from}..${to}`
    );
}
