import {formMends, forms} from "./formsEn.js";
import type {CheckWords, Form, Kind} from "./words.js";

const shown = (value: string) => value || "nothing";

const kinds: Record<Kind, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "numbers between brackets",
  object: "keys and values",
  record: "keys and values"
};

/** 50000 as 50,000. */
const grouped = (digits: string) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,");

const sides = {
  atLeast: "at least",
  atMost: "at most",
  above: "a number above",
  below: "a number below"
};
const things = {number: "", array: " items", string: " characters"};

const fullNumber = {document: ", and person or person-time", table: " and the unit person"};
const shareUnit = {
  document: 'write "1" and the share in [0, 1]',
  table: "write the share in [0, 1] and the unit share"
};
const also = {addFigure: "; or add the row to figures.csv", remove: "; or remove it"};
const keyAndValue = "write a key and its value a line, such as value: 5";
const plainMends: Record<Kind, string> = {
  string: "put it between quotes",
  number: "write digits alone, such as 1234.5",
  int: "write it without decimals",
  boolean: "write it without quotes",
  array: "write one item a line after a hyphen",
  tuple: "write both ends, [1, 2]",
  object: keyAndValue,
  record: keyAndValue
};

const boundMends = {
  number: "check the sign and the unit",
  array: "add or remove items",
  string: "shorten or complete it"
};
const kindMends = {
  add: "add the key",
  quote: "put it between quotes",
  colon: "use a colon and a space (: ) instead of \uff1a"
};

/** What this room says in English. */
export const en = {
  shown,
  forms,
  sentences: {
    unknownName: ({thing, got, near, more, also: other}) => {
      const list = `one of ${near.join(", ")}${more ? ", …" : ""}`;
      return {
        message: `expected a known ${thing}, got ${shown(got)}`,
        mend: `${near.length === 0 ? "there are none" : list}${other ? also[other] : ""}`
      };
    },
    otherKeys: ({expected, got, instead}) => ({
      message: `expected ${expected.join(", ")}, got ${got.join(", ")}`,
      mend: `write ${expected.join(", ")} in place of ${got.join(", ")}${instead.length > 0 ? `, or ${instead.join(" or ")}` : ""}`
    }),
    repeatedId: ({got, line, file}) => {
      const message = `expected each id once, got ${shown(got)} again`;
      if (file !== undefined) return {message, mend: `${file} has it already`};
      if (line === undefined) return {message, mend: "give it another"};
      return {message, mend: `line ${line} has it already; give this row another`};
    },
    wrongKind: ({kind, got, mend}) => ({
      message: `expected ${kinds[kind]}, got ${shown(got)}`,
      mend: mend ? kindMends[mend] : plainMends[kind]
    }),
    wideColon: ({got}) => ({
      message: `expected a plain colon behind a key, got a full-width one in ${shown(got)}`,
      mend: "write an ASCII colon and a space"
    }),
    commaInText: ({got}) => ({
      message: `expected text between quotes, got a comma that ends it before ${got}`,
      mend: "put the text between quotes, or use the comma ，"
    }),
    commaInNumber: ({got, write = "50000"}) => ({
      message: `expected a number without commas, got one before ${got}`,
      mend: `write ${write}, not ${grouped(write)}`
    }),
    notNumber: ({got, write, qualifier, negative, leaveOut}) => {
      const message = `expected a number, got ${shown(got)}`;
      if (leaveOut) return {message, mend: "leave it out if it is not known"};
      if (write === undefined) return {message, mend: "write digits alone, such as 1234.5"};
      const plain = `write ${write}`;
      if (negative !== undefined)
        return {message, mend: `${plain}; ${negative} if the brackets mean a negative number`};
      if (!qualifier) return {message, mend: plain};
      return {
        message,
        mend: `${plain}; a qualifier like ${qualifier} goes into the column bound, where there is one`
      };
    },
    notFinite: ({got, mend}) => ({
      message: `expected a finite number, got ${shown(got)}`,
      mend: {exponent: "check the exponent", leaveOut: "leave it out if not known"}[mend]
    }),
    quotedNumber: ({got}) => ({
      message: `expected a number, got ${got}`,
      mend: "remove the quotes"
    }),
    missingWord: ({known}) => ({
      message: `expected ${known.join(" or ")}, got nothing`,
      mend: "add the key"
    }),
    otherWord: ({known, got}) => ({
      message: `expected ${known.length > 1 ? "one of " : ""}${known.join(", ")}, got ${shown(got)}`,
      mend: known.length > 1 ? "choose one of them" : `write ${known[0]}`
    }),
    version: ({known, got}) => ({
      message: `expected ${known}, got ${shown(got)}`,
      mend: `this skillcast reads version ${known}; save the file again with the one that wrote it`
    }),
    emptyText: ({got}) => ({
      message: `expected some text, got ${shown(got)}`,
      mend: "write it, or remove the key"
    }),
    bound: ({side, bound, of, got}) => ({
      message: `expected ${sides[side]} ${bound}${things[of]}, got ${shown(got)}`,
      mend: boundMends[of]
    }),
    form: ({form, got}) => ({
      message: `expected ${forms[form]}, got ${shown(got)}`,
      mend: formMends[form] ?? "write it in that form"
    }),
    badKey: ({form, got}) => ({
      message: `expected ${forms[form]} as key, got ${shown(got)}`,
      mend: "rename or remove the key"
    }),
    unitWord: ({got, write}) => ({
      message: `expected the name of a unit, got ${got}`,
      mend: `write ${write.join(" or ")}`
    }),
    scaleAsUnit: ({got, where, write}) => ({
      message: `expected a unit, got ${got}`,
      mend: `万 and 亿 are scales, not units: write the full number${write ? ` and the unit ${write.join(" or ")}` : fullNumber[where]}`
    }),
    percentAsUnit: ({got, where}) => ({
      message: `expected a unit, got ${got}`,
      mend: shareUnit[where]
    }),
    other: ({got}) => ({
      message: `expected another form, got ${shown(got)}`,
      mend: "write it as in the README of the project's data"
    })
  }
} satisfies CheckWords & {forms: Record<Form, string>};
