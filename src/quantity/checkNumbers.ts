import {checkNumber} from "./checkNumber.js";

/**
 * Refuses what is not a list.
 *
 * @param name - what the list is called in messages
 * @param values - an array or a typed array
 * @param length - how many entries are needed; default any number of them
 * @throws TypeError if it is no list; RangeError if it has not so many entries
 * @example
 * checkList("intake", [1, 2], 3) // throws invalid intake; 3 numbers are needed: 2
 * checkList("intake", "12") // throws invalid intake; not a list: "12"
 */
export function checkList(name: string, values: ArrayLike<unknown>, length?: number): void {
  if (!Array.isArray(values) && !(ArrayBuffer.isView(values) && "length" in values))
    throw new TypeError(
      `invalid ${name}; not a list: ${JSON.stringify(values)?.slice(0, 80) ?? String(values)}`
    );
  if (length !== undefined && values.length !== length)
    throw new RangeError(`invalid ${name}; ${length} numbers are needed: ${values.length}`);
}

/**
 * Refuses what is not a list of numbers of a range; a hole in it is no number.
 *
 * @param name - what the list is called in messages
 * @param values - the numbers
 * @param range - `rule`, `low` and `high` as of {@link checkNumber}; `length` as of {@link checkList}
 * @throws TypeError if it is no list; RangeError naming the entry, the rule and the value
 * @example
 * checkNumbers("intake", [1, -2], {rule: "not ≥ 0", low: 0}) // throws invalid intake[1]; not ≥ 0: -2
 * checkNumbers("intake", [1, "2"]) // throws invalid intake[1]; not finite: "2"
 */
export function checkNumbers(
  name: string,
  values: ArrayLike<number>,
  {rule, low, high, length}: {rule?: string; low?: number; high?: number; length?: number} = {}
): void {
  checkList(name, values, length);
  for (let i = 0; i < values.length; ++i) checkNumber(`${name}[${i}]`, values[i], rule, low, high);
}
