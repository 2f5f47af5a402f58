import type {Words} from "../fault.js";
import {en} from "./en.js";
import type {FileRules} from "./words.js";

const {shown} = en;

const saveAsUtf8 = "save it as UTF-8 (in Excel: save as type CSV UTF-8)";
const encodings = {
  "UTF-16": "UTF-16",
  GB18030: "what looks like GB18030",
  Big5: "what looks like Big5 (traditional Chinese)",
  Shift_JIS: "what looks like Shift_JIS (Japanese)",
  "Windows-1252": "what looks like Windows-1252 (western European, also called Latin-1)",
  other: "bytes that are not"
};

/** What this room says of the text of a document or a table in English. */
export const filesEn: Words<FileRules> = {
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
    message: `expected a header with ${columns.slice(0, 4).join(", ")}${columns.length > 4 ? ", …" : ""}, got none of them`,
    mend: `write it as the first row: ${columns.join(",")}`
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
};
