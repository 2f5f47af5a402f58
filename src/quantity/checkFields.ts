import {checkNumber} from "./checkNumber.js";
import {checkList} from "./checkNumbers.js";
import {checkObject} from "./checkObject.js";

/** A finite number; a number or nothing (null, NaN, absent); text; a list of finite numbers, or of numbers some of which are nothing; a name in both languages. */
export type FieldKind = "number" | "amount" | "text" | "numbers" | "amounts" | "label";

/**
 * Refuses an object of which a field is of another kind: text for a number, with which JavaScript compares and calculates.
 *
 * @param name - what the object is called in messages
 * @param given - the object
 * @param kinds - of the fields that are read
 * @throws TypeError if it is no object, or a list is none
 * @throws RangeError naming the field and the value
 * @example
 * checkFields("row", {id: "a", low: null}, {id: "text", low: "amount"}) // => undefined
 * checkFields("row", {low: "5"}, {low: "amount"}) // throws invalid row.low; not a number: "5"
 * checkFields("row", {values: [1, "2"]}, {values: "numbers"}) // throws invalid row.values[1]; not a number: "2"
 */
export function checkFields(
  name: string,
  given: object,
  kinds: Readonly<Record<string, FieldKind>>
): void {
  checkObject(name, given);
  for (const [key, kind] of Object.entries(kinds)) {
    const field = `${name}.${key}`;
    const value = (given as Record<string, unknown>)[key];
    if (kind === "numbers" || kind === "amounts") {
      checkList(field, value as ArrayLike<unknown>);
      const list = value as ArrayLike<unknown>;
      for (let i = 0; i < list.length; i++) checkField(`${field}[${i}]`, list[i], kind);
    } else checkField(field, value, kind);
  }
}

function checkField(name: string, value: unknown, kind: FieldKind): void {
  if (kind === "label") checkFields(name, value as object, {zh: "text", en: "text"});
  else if (kind === "text") {
    if (typeof value !== "string")
      throw new TypeError(`invalid ${name}; not text: ${JSON.stringify(value)?.slice(0, 80)}`);
  } else if (kind === "number" || kind === "numbers" || (value != null && !Number.isNaN(value)))
    checkNumber(name, value as number, "not a number", -Infinity, Infinity);
}

/**
 * Refuses a list of objects of which one has a field of another kind; see {@link checkFields}.
 *
 * @example
 * checkRows("rows", [{low: 1}, {low: "5"}], {low: "number"}) // throws invalid rows[1].low; not a number: "5"
 */
export function checkRows(
  name: string,
  given: readonly object[],
  kinds: Readonly<Record<string, FieldKind>>
): void {
  checkList(name, given);
  for (const [i, row] of given.entries()) checkFields(`${name}[${i}]`, row, kinds);
}
