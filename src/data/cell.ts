import {z} from "zod";
import {readNumber, show} from "./readNumber.js";
import {unknownProblem} from "./unknownProblem.js";

/** What reading a cell gives: a value, or what is wrong with it. */
export type Read<T> = {value: T} | {message: string; mend?: string};

/** Schema of one cell of a table, from a function that reads its text. */
export function cell<T>(read: (text: string) => Read<T>): z.ZodType<T, string> {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if ("value" in result) return result.value;
    const {message, mend} = result;
    context.addIssue({code: "custom", message, ...(mend ? {params: {mend}} : {})});
    return z.NEVER;
  });
}

/** One finite number. */
export const numberCell = cell(readNumber);

/** One finite number, or nothing. */
export const optionalNumberCell = cell<number | undefined>((text) =>
  text.trim() === "" ? {value: undefined} : readNumber(text)
);

/** Any text, also none. */
export const textCell = cell<string>((text) => ({value: text.trim()}));

/** Some text. */
export const filledCell = cell<string>((text) =>
  text.trim() === ""
    ? {message: "expected text, got nothing", mend: "fill the cell"}
    : {value: text.trim()}
);

/** One of a list of words. */
export function wordCell<T extends string>(thing: string, words: readonly T[]) {
  return cell<T>((text) => readWord(thing, words, text));
}

/** Text of a fixed form. */
export function formCell(form: RegExp, expected: string, mend?: string) {
  return cell<string>((text) =>
    form.test(text.trim())
      ? {value: text.trim()}
      : {message: `expected ${expected}, got ${show(text)}`, mend}
  );
}

/** A date, or nothing. */
export const dateCell = formCell(
  /^(\d{4}-\d{2}-\d{2})?$/,
  "a date",
  "write 2024-12-31 or leave it empty"
);

/** An address on the web, or nothing. */
export const addressCell = formCell(
  /^(https?:\/\/\S+)?$/,
  "an address that starts with http",
  "leave it empty if there is none"
);

/** An id: letters, digits, underscores, first a letter. */
export const idCell = formCell(/^[A-Za-z]\w*$/, "an id like CZ01 or CZ01a");

/** Key of an indicator. */
export const keyCell = formCell(/^[a-z][a-z0-9_]*$/, "a key in lower-case letters and underscores");

/** How far a source can be trusted; see data/README.md. */
export const confidenceCell = wordCell("confidence", ["A1", "A2", "B", "D"]);

/** A word of a list, or the nearest ones to the word that is not in it. */
export function readWord<T extends string>(
  thing: string,
  words: readonly T[],
  text: string
): Read<T> {
  const word = words.find((candidate) => candidate === text.trim());
  return word === undefined ? unknownProblem(thing, text.trim(), words) : {value: word};
}
