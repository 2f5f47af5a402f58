import {characterCode} from "../quantity/characterCode.js";

/** How a formula begins in a spreadsheet program, and what may stand before one. */
const formula = /^[=+\-@\t\r]/;
/** Control characters but line breaks and tabs: a terminal that shows the file acts on them. */
const acting = /(?!\n|\t|\r\n)\p{Cc}/gu;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;

/**
 * A cell of a CSV file that is opened in a spreadsheet program: a text that would be taken for a formula gets an apostrophe
 * before it, which makes it text there; control characters but line breaks and tabs are written by their code, so that none acts where
 * the file is shown in a terminal; numbers stay as they are.
 *
 * @param value - of any kind
 * @example
 * sheetCell("=1+1") // => "'=1+1"
 * sheetCell("a\u001b[31m") // => "a\\u001b[31m"
 * sheetCell("-5") // => "-5"
 * sheetCell(-5) // => -5
 */
export function sheetCell<Value>(value: Value): Value | string {
  if (typeof value !== "string") return value;
  const text = value.replace(acting, characterCode);
  return formula.test(value) && !number.test(value) ? `'${text}` : text;
}
