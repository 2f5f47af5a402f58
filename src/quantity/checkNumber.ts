/**
 * Refuses what is not a number of a range: NaN, and also text, lists, null and undefined, which JavaScript would
 * compare and calculate with.
 *
 * @param name - what the number is called in messages
 * @param value - the number
 * @param rule - what it is not, where it is refused: `not ≥ 0 years`; default `not finite`
 * @param low - smallest number allowed; default finite
 * @param high - largest number allowed; default finite
 * @returns the number
 * @throws RangeError naming the number, the rule and the value
 * @example
 * checkNumber("dt", 0.5, "not ≥ 0 years", 0) // => 0.5
 * checkNumber("dt", -1, "not ≥ 0 years", 0) // throws invalid dt; not ≥ 0 years: -1
 * checkNumber("dt", "0.5") // throws invalid dt; not finite: "0.5"
 */
export function checkNumber(
  name: string,
  value: number,
  rule = "not finite",
  low: number = -Number.MAX_VALUE,
  high: number = Number.MAX_VALUE
): number {
  if (typeof value === "number" && value >= low && value <= high) return value;
  const shown = typeof value === "number" ? undefined : JSON.stringify(value)?.slice(0, 80);
  throw new RangeError(`invalid ${name}; ${rule}: ${shown ?? String(value)}`);
}

/**
 * Refuses what is of another type than number, where every number has an answer (NaN for NaN): the elementary functions ask
 * `typeof` themselves, which costs nothing, and call this where it is not.
 *
 * @param name - what the number is called in messages
 * @param value - what was given
 * @throws TypeError naming it and showing the value
 * @example
 * refuseType("x", "5") // throws invalid x; not a number: "5"
 */
export function refuseType(name: string, value: unknown): never {
  throw new TypeError(
    `invalid ${name}; not a number: ${JSON.stringify(value)?.slice(0, 80) ?? String(value)}`
  );
}

/** The smallest number above 0: as `low` of {@link checkNumber}, 0 itself is refused. */
export const aboveZero: number = Number.MIN_VALUE;

/** The largest number below 1: as `high` of {@link checkNumber}, 1 itself is refused. */
export const belowOne: number = 1 - 2 ** -53;

/**
 * Refuses what is not an integer of a range.
 *
 * @param name - what the number is called in messages
 * @param value - the number
 * @param low - smallest integer allowed
 * @param high - largest integer allowed
 * @returns the number
 * @throws RangeError naming the number, the range and the value
 * @example
 * checkInteger("month", 12, 1, 12) // => 12
 * checkInteger("month", 1.5, 1, 12) // throws invalid month; not an integer in 1..12: 1.5
 */
export function checkInteger(name: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  return checkNumber(name, value, `not an integer in ${low}..${high}`, Infinity, high);
}
