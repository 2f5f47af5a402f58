import type {FieldRule} from "../../project/fieldSchemas.js";
import type {Words} from "../fault.js";

/** A value as `showValue` gives it: text between double quotes, empty for nothing. */
export type Shown = string;

/** What a document may be asked for by name. */
export type Thing =
  | "body"
  | "bound"
  | "column"
  | "confidence"
  | "definition"
  | "figure"
  | "indicator"
  | "key"
  | "kind of period"
  | "lever"
  | "lever or assumption"
  | "operator"
  | "reading"
  | "role"
  | "scenario"
  | "section"
  | "series of the place"
  | "sex"
  | "source"
  | "target"
  | "unit"
  | "word";

/** The form of a text: of a key in a document, or of a cell in a table. */
export type Form =
  | Exclude<FieldRule, "unit" | "version">
  | "indicatorKey"
  | "optionalAddress"
  | "optionalDate"
  | "period"
  | "placeCodeCell"
  | "published"
  | "rowId"
  | "years";

/** What a value may be, before its form. */
export const kinds = [
  "string",
  "number",
  "int",
  "boolean",
  "array",
  "object",
  "record",
  "tuple"
] as const;
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

type Nothing = Record<string, never>;

/** The rules of every value, whatever it stands in, each with what its sentence needs. */
export interface CheckRules {
  // Values
  unknownName: {
    thing: Thing;
    got: Shown;
    /** The nearest known names; `more`: there are others. */
    near: string[];
    more: boolean;
    also?: "addFigure" | "remove";
  };
  /** A mapping with other keys than it needs; `instead`: the kinds of it that have these, `family: normal`. */
  otherKeys: {expected: string[]; got: string[]; instead: string[]};
  repeatedId: {got: Shown; line?: number; file?: string};
  wrongKind: {kind: Kind; got: Shown; mend?: "add" | "quote" | "colon"};
  /** The part of a number behind a comma, read as a key. */
  /** `write` is the whole number, where what stands before the comma is known. */
  commaInNumber: {got: string; write?: string};
  /** What follows a comma in a text between braces, read as a key. */
  commaInText: {got: Shown};
  /** A key before a full-width colon. */
  wideColon: {got: Shown};
  notNumber: {
    got: Shown;
    write?: number;
    qualifier?: string;
    negative?: number;
    leaveOut?: boolean;
  };
  notFinite: {got: Shown; mend: "exponent" | "leaveOut"};
  quotedNumber: {got: Shown};
  missingWord: {known: string[]};
  otherWord: {known: string[]; got: Shown};
  version: {known: string; got: Shown};
  emptyText: {got: Shown};
  bound: {
    side: "atLeast" | "atMost" | "above" | "below";
    bound: number;
    of: "number" | "array" | "string";
    got: Shown;
  };
  form: {form: Form; got: Shown};
  badKey: {form: Form; got: Shown};
  /** A word for a unit, and the units that it can stand for. */
  unitWord: {got: Shown; write: string[]};
  /** `write`: the unit that stands beside the scale. */
  scaleAsUnit: {got: Shown; where: "document" | "table"; write?: string[]};
  percentAsUnit: {got: Shown; where: "document" | "table"};
  other: {got: Shown};
}

/** The rules of the text of a document or a table, before its values, each with what its sentence needs. */
export interface FileRules {
  // Bytes
  notUtf8: {found: "UTF-16" | "GB18030" | "Big5" | "Shift_JIS" | "Windows-1252" | "other"};
  zeroByte: Nothing;
  cutCharacter: Nothing;
  // The text of a YAML document
  largeYaml: {megabytes: number};
  emptyDocument: Nothing;
  deepNesting: {levels: number};
  tabIndent: Nothing;
  unevenIndent: Nothing;
  secondDocument: Nothing;
  notClosed: Nothing;
  tag: Nothing;
  manyKeys: Nothing;
  /** `cause` and `reason` are the code and the words of the YAML reader; `quote`: quotes would mend it. */
  notYaml: {got: Shown; cause: string; reason: string; quote: boolean};
  alias: {name: string};
  anchor: {name: string};
  keyAnchor: {name: string};
  repeatedKey: {got: Shown};
  oddKey: Nothing;
  mergeKey: Nothing;
  forbiddenKey: {got: Shown};
  otherFile: {kind: "workbook" | "html" | "json"};
  /** A cell that a spreadsheet program took for a date: Aug-12. */
  excelDate: {got: Shown};
  // Tables
  emptyTable: Nothing;
  openQuote: Nothing;
  strayQuote: Nothing;
  otherDelimiter: {mark: "semicolons" | "tabs"};
  noHeader: {columns: string[]};
  missingColumn: Nothing;
  repeatedColumn: Nothing;
  swappedColumns: {column: string; other: string};
  columnCount: {columns: number; got: number};
  emptyCell: Nothing;
}

/** What this room says, in one language. */
export interface CheckWords {
  sentences: Words<CheckRules>;
  /** A shown value inside a sentence; says that there is nothing where it is empty. */
  shown(value: Shown): string;
}
