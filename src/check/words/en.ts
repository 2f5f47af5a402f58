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

const saveAsUtf8 = "save it as UTF-8 (in Excel: save as type CSV UTF-8)";
/** 50000 as 50,000. */
const grouped = (digits: string) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,");

const encodings = {
  "UTF-16": "UTF-16",
  GB18030: "what looks like GB18030",
  Big5: "what looks like Big5 (traditional Chinese)",
  Shift_JIS: "what looks like Shift_JIS (Japanese)",
  "Windows-1252": "what looks like Windows-1252 (western European, also called Latin-1)",
  other: "bytes that are not"
};
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
    notUtf8: ({found}) => ({message: `expected UTF-8, got ${encodings[found]}`, mend: saveAsUtf8}),
    zeroByte: () => ({
      message: "expected text, got a zero byte",
      mend: `the file is UTF-16 or not a text file; ${saveAsUtf8}`
    }),
    cutCharacter: () => ({
      message: "expected a whole character at the end, got part of one",
      mend: "the file is cut off; get it again from where it came"
    }),
    largeYaml: ({megabytes}) => ({
      message: `expected at most ${megabytes} MB of YAML, got more`,
      mend: "check that it is the right file"
    }),
    emptyDocument: () => ({
      message: "expected keys and values, got nothing",
      mend: "restore the file"
    }),
    deepNesting: ({levels}) => ({
      message: `expected at most ${levels} levels of nesting, got more`,
      mend: "flatten it"
    }),
    tabIndent: () => ({
      message: "expected spaces in front, got a tab",
      mend: "indent with two spaces"
    }),
    unevenIndent: () => ({
      message: "expected the same indent as its neighbours, got another",
      mend: "align it"
    }),
    secondDocument: () => ({
      message: "expected one document, got a second after ---",
      mend: "remove the line ---"
    }),
    notClosed: () => ({
      message: "expected a closing quote, bracket or comma, got none",
      mend: "close it"
    }),
    tag: () => ({
      message: "expected plain data, got a tag",
      mend: "remove the word that starts with !"
    }),
    manyKeys: () => ({
      message: "expected one key and value a line, got more",
      mend: "put text that holds a colon between quotes"
    }),
    wideColon: ({got}) => ({
      message: `expected a plain colon behind a key, got a full-width one in ${shown(got)}`,
      mend: "write an ASCII colon and a space"
    }),
    notYaml: ({got, reason, quote}) => ({
      message: `expected YAML, got ${shown(got)} (${reason})`,
      mend: quote ? "put the text between quotes" : "check this line"
    }),
    alias: ({name}) => ({
      message: `expected a value, got the alias *${name}`,
      mend: "write the value out"
    }),
    anchor: ({name}) => ({message: `expected a value, got the anchor &${name}`, mend: "remove it"}),
    keyAnchor: ({name}) => ({
      message: `expected a key, got the anchor &${name}`,
      mend: "remove it"
    }),
    repeatedKey: ({got}) => ({
      message: `expected each key once, got ${shown(got)} again`,
      mend: "remove one of them"
    }),
    oddKey: () => ({
      message: "expected a plain key, got none or a collection",
      mend: "write text before the colon"
    }),
    mergeKey: () => ({
      message: "expected a key, got the merge key <<",
      mend: "write the keys out"
    }),
    forbiddenKey: ({got}) => ({
      message: `expected a key, got ${shown(got)}, which is not allowed`,
      mend: "rename it"
    }),
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
    otherFile: ({kind}) => ({
      message: `expected a table as text, got ${{workbook: "an Excel workbook", html: "a web page", json: "JSON"}[kind]}`,
      mend: {
        workbook: "open it and save the sheet as CSV UTF-8",
        html: "download the table itself as CSV",
        json: "save the table as CSV"
      }[kind]
    }),
    excelDate: ({got}) => ({
      message: `expected a date, got ${shown(got)}, which Excel made of another text`,
      mend: "write 2012-08; import the file by Data > From Text with this column as Text, so that it stays"
    }),
    commaInText: ({got}) => ({
      message: `expected text between quotes, got a comma that ends it before ${got}`,
      mend: "put the text between quotes, or use the comma ，"
    }),
    commaInNumber: ({got, write = "50000"}) => ({
      message: `expected a number without commas, got one before ${got}`,
      mend: `write ${write}, not ${grouped(write)}`
    }),
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
    }),
    emptyTable: () => ({message: "expected a header and rows, got nothing", mend: "restore it"}),
    openQuote: () => ({
      message: "expected a closing double quote, got the end of the file",
      mend: "close the quote; if there is none to close, the file is cut off"
    }),
    strayQuote: () => ({
      message: "expected a double quote around the whole text or none, got one inside",
      mend: 'put the text between double quotes and write "" for a quote inside it'
    }),
    otherDelimiter: ({mark}) => ({
      message: `expected commas between columns, got ${mark}`,
      mend: "Excel saves so in some regions; save it as CSV UTF-8 with commas"
    }),
    noHeader: ({columns}) => ({
      message: `expected a header with ${columns.join(", ")}, …, got none of them`,
      mend: "restore the first row"
    }),
    missingColumn: () => ({message: "expected this column, got none", mend: "add it"}),
    repeatedColumn: () => ({
      message: "expected each column once, got it again",
      mend: "remove one"
    }),
    swappedColumns: ({column, other}) => ({
      message: `expected the values of ${column}, got those of ${other}`,
      mend: `the columns ${column} and ${other} are swapped; swap their names in the header`
    }),
    columnCount: ({columns, got}) => ({
      message: `expected ${columns} columns, got ${got}`,
      mend:
        got < columns
          ? "the row is cut off or lacks commas"
          : "put text that has a comma between double quotes"
    }),
    emptyCell: () => ({message: "expected text, got nothing", mend: "fill the cell"})
  }
} satisfies CheckWords & {forms: Record<Form, string>};
