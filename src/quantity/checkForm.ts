import {checkNumber} from "./checkNumber.js";
import {checkList} from "./checkNumbers.js";
import {checkObject} from "./checkObject.js";
import {checkText} from "./checkText.js";

/** A finite number; text; true or false; a name in both languages; a list of anything; an object of any fields. */
type Kind = "number" | "text" | "flag" | "label" | "list" | "object";

/** What a document of ours has at a place: a kind, a list of a form in brackets, or fields, of which one with `?` may be absent. */
export type Form = Kind | readonly [Form] | {readonly [field: string]: Form};

/**
 * Refuses a document that has lost a field or holds something else in it: what is read from a file or copied by hand, before it
 * is read as if it were whole.
 *
 * @param name - what the document is called in messages
 * @param value - the document
 * @param form - of what is read of it
 * @throws TypeError or RangeError naming the place and showing what is there
 * @example
 * checkForm("answer", {levers: [{id: "a"}]}, {levers: [{id: "text"}], "until?": "number"}) // => undefined
 * checkForm("answer", {levers: [{id: 5}]}, {levers: [{id: "text"}]}) // throws invalid answer.levers[0].id; not text: 5
 * checkForm("answer", {}, {levers: [{id: "text"}]}) // throws invalid answer.levers; not a list: undefined
 */
export function checkForm(name: string, value: unknown, form: Form): void {
  if (typeof form === "string") checkKind(name, value, form);
  else if (isListForm(form)) {
    checkList(name, value as ArrayLike<unknown>);
    const list = value as ArrayLike<unknown>;
    for (let i = 0; i < list.length; i++) checkForm(`${name}[${i}]`, list[i], form[0]);
  } else {
    checkObject(name, value);
    for (const [key, inner] of Object.entries(form)) {
      const field = key.replace(/\?$/, "");
      const given = (value as Record<string, unknown>)[field];
      if (given !== undefined || field === key) checkForm(`${name}.${field}`, given, inner);
    }
  }
}

const isListForm = (form: Form): form is readonly [Form] => Array.isArray(form);

function checkKind(name: string, value: unknown, kind: Kind): void {
  if (kind === "number") checkNumber(name, value as number);
  else if (kind === "list") checkList(name, value as ArrayLike<unknown>);
  else if (kind === "object") checkObject(name, value);
  else if (kind === "label") checkForm(name, value, {zh: "text", en: "text"});
  else if (kind === "text") checkText(name, value);
  else if (typeof value !== "boolean")
    throw new TypeError(`invalid ${name}; not true or false: ${JSON.stringify(value)}`);
}
