import {expect, test} from "vitest";
import {en} from "../../../src/check/words/en.js";
import {filesEn} from "../../../src/check/words/filesEn.js";
import {filesZh} from "../../../src/check/words/filesZh.js";
import {
  type CheckRules,
  type FileRules,
  type Form,
  kinds,
  type Thing
} from "../../../src/check/words/words.js";
import {zh} from "../../../src/check/words/zh.js";
import {type Samples, sentenceFaults} from "../../sentences.js";
import {shapeFaults} from "../../words.js";

const got = '"x"';
const forms = Object.keys(en.forms) as Form[];
const things: Thing[] = ["body", "key", "kind of period", "series of the place", "word"];
const samples: Samples<CheckRules> = {
  unknownName: [
    ...things.map((thing) => ({thing, got, near: ["y"], more: true})),
    {thing: "unit", got: "", near: [], more: false, also: "addFigure"},
    {thing: "column", got, near: ["y"], more: false, also: "remove"}
  ],
  wideColon: [{got: '"a"'}],
  commaInText: [{got}],
  unitWord: [{got, write: ["body", "item"]}],
  otherKeys: [
    {expected: ["a", "b"], got: ["low"], instead: ["family: normal"]},
    {expected: ["a"], got: ["b"], instead: []}
  ],
  repeatedId: [{got}, {got, line: 3}, {got, file: "a.yaml"}],
  wrongKind: [
    ...kinds.map((kind) => ({kind, got})),
    {kind: "string", got: "", mend: "add"},
    {kind: "string", got: "5", mend: "quote"},
    {kind: "object", got, mend: "colon"}
  ],
  commaInNumber: [{got: "000"}],
  notNumber: [{got}, {got, leaveOut: true}, {got, write: 5}, {got, write: 5, qualifier: "+"}],
  notFinite: [
    {got: "1e400", mend: "exponent"},
    {got: ".nan", mend: "leaveOut"}
  ],
  quotedNumber: [{got}],
  missingWord: [{known: ["a", "b"]}],
  otherWord: [
    {known: ["a"], got},
    {known: ["a", "b"], got: "5"}
  ],
  version: [{known: "1", got: "2"}],
  emptyText: [{got: ""}],
  bound: (["atLeast", "atMost", "above", "below"] as const).flatMap((side) =>
    (["number", "array", "string"] as const).map((of) => ({side, bound: 2, of, got}))
  ),
  form: forms.map((form) => ({form, got})),
  badKey: [{form: "itemId", got}],
  scaleAsUnit: [
    {got, where: "document"},
    {got, where: "table", write: ["person-time"]}
  ],
  percentAsUnit: [
    {got, where: "document"},
    {got, where: "table"}
  ],
  other: [{got}]
};
const ofFiles: Samples<FileRules> = {
  notUtf8: [{found: "UTF-16"}, {found: "GB18030"}, {found: "other"}],
  zeroByte: [{}],
  cutCharacter: [{}],
  largeYaml: [{megabytes: 4}],
  emptyDocument: [{}],
  deepNesting: [{levels: 60}],
  tabIndent: [{}],
  unevenIndent: [{}],
  secondDocument: [{}],
  notClosed: [{}],
  tag: [{}],
  manyKeys: [{}],
  notYaml: [
    {got, cause: "UNEXPECTED_TOKEN", reason: "unexpected token", quote: true},
    {got, cause: "IMPOSSIBLE", reason: "impossible", quote: false}
  ],
  alias: [{name: "a"}],
  anchor: [{name: "a"}],
  keyAnchor: [{name: "a"}],
  repeatedKey: [{got}],
  oddKey: [{}],
  mergeKey: [{}],
  forbiddenKey: [{got}],
  excelDate: [{got: '"Aug-12"'}],
  otherFile: [{kind: "workbook"}, {kind: "html"}, {kind: "json"}],
  emptyTable: [{}],
  openQuote: [{}],
  strayQuote: [{}],
  otherDelimiter: [{mark: "semicolons"}, {mark: "tabs"}],
  noHeader: [{columns: ["a", "b"]}, {columns: ["a", "b", "c", "d", "e"]}],
  missingColumn: [{}],
  repeatedColumn: [{}],
  swappedColumns: [{column: "a", other: "b"}],
  columnCount: [
    {columns: 3, got: 2},
    {columns: 3, got: 4}
  ],
  emptyCell: [{}]
};

test("check says every fault of a document in both languages, each in its own script", () => {
  expect(sentenceFaults(zh.sentences, en.sentences, samples)).toEqual([]);
  expect(shapeFaults(zh.sentences, en.sentences)).toEqual([]);
  expect(sentenceFaults(filesZh, filesEn, ofFiles)).toEqual([]);
  expect(shapeFaults(filesZh, filesEn)).toEqual([]);
});

test("shown(value) puts Chinese quotes around text, leaves numbers alone, and says that there is nothing", () => {
  expect(['"10万多"', '"cut…', "1e400", "[1,2]", ""].map(zh.shown)).toEqual([
    "“10万多”",
    "“cut…”",
    "1e400",
    "[1,2]",
    "空"
  ]);
  expect(['"10万多"', ""].map(en.shown)).toEqual(['"10万多"', "nothing"]);
});
