/** How a formula begins in a spreadsheet program, and what may stand before one. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;

/**
 * A cell of a CSV file that is opened in a spreadsheet program: a text that would be taken for a formula gets an apostrophe
 * before it, which makes it text there; numbers stay as they are.
 *
 * @param value - of any kind
 * @example
 * sheetCell("=1+1") // => "'=1+1"
 * sheetCell("-5") // => "-5"
 * sheetCell(-5) // => -5
 */
export function sheetCell<Value>(value: Value): Value | string {
  if (typeof value !== "string" || !formula.test(value) || number.test(value)) return value;
  return `'${value}`;
}
