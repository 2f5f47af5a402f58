import {checkFunction} from "../quantity/checkFunction.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {shapleyValues} from "./shapleyValues.js";

/** A factor of a rate in one population: one number, or one a group. */
type Factor = number | readonly number[];

/**
 * Splits the difference between the rates of two populations over their factors, each a number or one a group, for any rate made of
 * them: the standardised rates of Das Gupta, whose effects are the Shapley values of putting the factors of one population in the
 * place of the other's. They add up to the difference.
 *
 * @param a - factors of the population compared with
 * @param b - the same factors of the other
 * @param rate - the rate that factors give
 * @returns the two rates, and the effect of every factor on b − a, unit of the rate
 * @throws RangeError if the two have not the same factors
 * @see Das Gupta, P. (1993), Standardization and Decomposition of Rates: A User's Manual, U.S. Bureau of the Census, P23-186
 * @example
 * dasGupta({earnings: 10930, earners: 0.717892}, {earnings: 16591, earners: 0.825974}, ({earnings, earners}) => earnings * earners).effects.earnings.toFixed(2) // => "4369.91"
 * dasGupta({x: 1}, {y: 1}, () => 0) // throws invalid factors; not the same: x and y
 */
export function dasGupta<Factors extends Record<string, Factor>>(
  a: Factors,
  b: Factors,
  rate: (factors: Factors) => number
): {a: number; b: number; effects: {[Name in keyof Factors]: number}} {
  checkObject("a", a);
  checkObject("b", b);
  checkFunction("rate", rate);
  for (const [of, factors] of [
    ["a", a],
    ["b", b]
  ] as const)
    for (const [name, factor] of Object.entries<Factor>(factors))
      if (typeof factor === "object") checkNumbers(`${of}.${name}`, factor);
      else checkNumber(`${of}.${name}`, factor);
  const names: (keyof Factors)[] = Object.keys(a);
  if (names.join() !== Object.keys(b).join())
    throw new RangeError(
      `invalid factors; not the same: ${names.join(", ")} and ${Object.keys(b).join(", ")}`
    );
  const worth = Array.from({length: 2 ** names.length}, (_, set) => {
    const mixed = {...a};
    names.forEach((name, i) => {
      if (set & (1 << i)) mixed[name] = b[name];
    });
    return checkNumber("rate", rate(mixed));
  });
  const effects = shapleyValues(worth);
  return {
    a: worth[0],
    b: worth[worth.length - 1],
    effects: Object.fromEntries(names.map((name, i) => [name, effects[i]])) as never
  };
}
