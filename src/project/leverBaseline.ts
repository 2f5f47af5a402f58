import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Lever} from "./lever.js";

/**
 * Value of an untouched lever in a year.
 *
 * A baseline by year holds from each year until the next; years before the first take the first.
 *
 * @param lever - any lever
 * @param year - calendar year
 * @returns its baseline, unit of the lever
 * @example
 * leverBaseline({baseline: {2025: 1, 2028: 2}}, 2027) // => 1
 * leverBaseline({baseline: {2025: 1, 2028: 2}}, 2035) // => 2
 * leverBaseline({baseline: 5}, 2035) // => 5
 */
export function leverBaseline(lever: Pick<Lever, "baseline">, year: number): number {
  checkObject("lever", lever, ["baseline"]);
  const {baseline} = lever;
  checkInteger("year", year, -1e6, 1e6);
  if (typeof baseline !== "object") return checkNumber("baseline", baseline);
  checkObject("baseline", baseline);
  const years = Object.keys(baseline)
    .map(Number)
    .sort((a, b) => a - b);
  for (const start of years) checkNumber(`baseline[${start}]`, baseline[start]);
  const at = years.findLast((start) => start <= year) ?? years[0];
  return baseline[at];
}
