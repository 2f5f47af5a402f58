/**
 * The value, or an error that names what is missing: for a place that must be filled, where a type cannot say so.
 *
 * @param value - any value; `undefined` and `null` are missing
 * @param name - what it is, as a reader would call it
 * @throws RangeError if it is missing
 * @example
 * required(new Map([["T01", 50000]]).get("T01"), "target T01") // => 50000
 * required(new Map().get("T99"), "target T99") // throws missing target T99
 */
export function required<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null) throw new RangeError(`missing ${name}`);
  return value;
}
