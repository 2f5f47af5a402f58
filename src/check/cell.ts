import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {fileFault} from "./fileFault.js";
import {readNumber} from "./readNumber.js";
import {showValue} from "./showValue.js";
import {unknownFault} from "./unknownFault.js";
import type {Form, Thing} from "./words/words.js";

/** What reading a cell gives: a value, or what is wrong with it. */
export type Read<T> = {value: T} | Fault;

/** Reads the text of one cell of a table. */
export type Cell<T> = (text: string) => Read<T>;

/** One finite number. */
export const numberCell: Cell<number> = readNumber;

/** One finite number, or nothing. */
export const optionalNumberCell: Cell<number | undefined> = (text) =>
  text.trim() === "" ? {value: undefined} : readNumber(text);

/** Any text, also none. */
export const textCell: Cell<string> = (text) => ({value: text.trim()});

/** Some text. */
export const filledCell: Cell<string> = (text) =>
  text.trim() === "" ? fileFault("emptyCell", {}) : {value: text.trim()};

/**
 * One of a list of words.
 *
 * @example
 * wordCell("sex", ["male", "female"])(" male ") // => {value: "male"}
 * wordCell("sex", ["male", "female"])("mal").mend.en // => "one of male, female"
 */
export function wordCell<T extends string>(thing: Thing, words: readonly T[]): Cell<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.trim());
    return word === undefined ? unknownFault(thing, text.trim(), words) : {value: word};
  };
}

/**
 * Text of a fixed form.
 *
 * @example
 * formCell(/^\d{4}$/, "year")("2024") // => {value: "2024"}
 * formCell(/^\d{4}$/, "year")("24").message.en // => 'expected a year, got "24"'
 */
export function formCell(pattern: RegExp, form: Form): Cell<string> {
  return (text) =>
    pattern.test(text.trim())
      ? {value: text.trim()}
      : checkFault("form", {form, got: showValue(text)});
}

/** Dates as Excel writes them again, 2024/8/7, in the form of the data: 2024-08-07. */
export function withDashes(text: string): string {
  const found = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text.trim());
  return found ? [found[1], found[2].padStart(2, "0"), found[3].padStart(2, "0")].join("-") : text;
}

/** A cell of dates that names what Excel made of a month (Aug-12), and takes its slashes. */
export function dated(cell: Cell<string>): Cell<string> {
  return (text) =>
    /^(?:[A-Z][a-z]{2}-\d{2}|\d{1,2}-[A-Z][a-z]{2})$/.test(text.trim())
      ? fileFault("excelDate", {got: showValue(text.trim())})
      : cell(withDashes(text));
}

/** A date, or nothing. */
export const dateCell = dated(formCell(/^(\d{4}-\d{2}-\d{2})?$/, "optionalDate"));

/** An address on the web, or nothing. */
export const addressCell = formCell(/^(https?:\/\/\S+)?$/, "optionalAddress");

/** An id: letters, digits, underscores, first a letter. */
export const idCell = formCell(/^[A-Za-z]\w*$/, "rowId");

/** Key of an indicator. */
export const keyCell = formCell(/^[a-z][a-z0-9_]*$/, "indicatorKey");

/** How far a source can be trusted; see data/README.md. */
export const confidenceCell = wordCell("confidence", ["A1", "A2", "B", "D", "I", "E"]);
