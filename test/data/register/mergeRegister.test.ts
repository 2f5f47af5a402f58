import {expect, test} from "vitest";
import type {Problem} from "../../../src/check/problem.js";
import {mergeRegister} from "../../../src/data/register/mergeRegister.js";
import type {RegisterEntry} from "../../../src/data/register/readRegister.js";
import {rowDigest} from "../../../src/data/register/rowDigest.js";
import type {ProgressRow} from "../../../src/project/progressRow.js";

const row = (id: string, value: number, rest: Partial<ProgressRow> = {}): ProgressRow => ({
  id,
  target: "T30",
  period: "2025",
  value,
  dated: "2026-01-15",
  document: "list",
  url: "",
  body: "b",
  enteredBy: "x",
  visibility: "internal",
  note: "",
  ...rest
});
const entry = (given: ProgressRow, from?: ProgressRow): RegisterEntry => ({
  row: given,
  at: "s!2",
  ...(from ? {base: rowDigest(from)} : {})
});
const merge = (rows: ProgressRow[], entries: RegisterEntry[]) => {
  const problems: Problem[] = [];
  const merged = mergeRegister(rows, entries, {file: "台账.xlsx", asOf: "2026-06-30"}, problems);
  return {...merged, said: problems.map(({message, column}) => `${column} ${message.en}`)};
};

test("mergeRegister adds new rows, replaces changed ones in their place, and keeps what the workbook leaves out", () => {
  const [a, b, c] = [row("P1", 1), row("P2", 2), row("P3", 3, {period: "2024"})];
  const after = row("P2", 5);
  const fresh = row("R4", 9, {period: "2026"});
  const merged = merge([a, b, c], [entry(after, b), entry(a, a), entry(fresh)]);
  expect(merged.rows).toEqual([a, after, c, fresh]);
  expect(merged.added).toEqual([fresh]);
  expect(merged.changed).toEqual([{before: b, after}]);
  expect(merged.said).toEqual([]);
});

test("mergeRegister names a row that was changed on both sides, and leaves it as it is", () => {
  const written = row("P1", 1);
  const now = row("P1", 2);
  const merged = merge([now], [entry(row("P1", 3), written)]);
  expect(merged.rows).toEqual([now]);
  expect(merged.said).toEqual([
    "s!2 P1 was changed after this workbook was written: the register now says Value 2, the workbook Value 3"
  ]);
  expect(merge([now], [entry(now, written)])).toMatchObject({said: [], changed: []});
});

test("mergeRegister: two workbooks that add the same target, time and date agree, or are a conflict", () => {
  const there = row("R1", 7);
  expect(merge([there], [entry(row("R2", 7))])).toMatchObject({rows: [there], said: []});
  const {rows, said} = merge([there], [entry(row("R2", 8))]);
  expect(rows).toEqual([there]);
  expect(said[0]).toContain("R1 was changed after this workbook was written");
});

test("mergeRegister keeps the newer of two rows that a new workbook was not told of: another date is another row", () => {
  const there = row("R1", 7);
  const later = row("R2", 8, {dated: "2026-03-01"});
  expect(merge([there], [entry(later)]).rows).toEqual([there, later]);
});

test("mergeRegister takes the same new row of two sheets once, and names two that differ", () => {
  const [first, again] = [row("R1", 7), row("R2", 7)];
  expect(merge([], [entry(first), entry(again)])).toMatchObject({rows: [first], said: []});
  const {rows, said} = merge([], [entry(first), entry(row("R2", 8))]);
  expect(rows).toEqual([first]);
  expect(said).toHaveLength(1);
});

test("mergeRegister says of a conflict also what the workbook no longer has", () => {
  const {value: _, ...work} = row("P1", 1, {state: "done"});
  const {said} = merge([row("P1", 2)], [entry(work, row("P1", 1))]);
  expect(said).toEqual([
    "s!2 P1 was changed after this workbook was written: the register now says Value 2, State empty, the workbook Value empty, State done"
  ]);
});

test("mergeRegister takes no new or changed row whose evidence is of a day after that of today; what is registered stays", () => {
  const later = row("R2", 8, {dated: "2026-07-01"});
  const refused = "s!2 expected evidence dated today (2026-06-30) or before, got 2026-07-01";
  expect(merge([], [entry(later)]).said).toEqual([refused]);
  expect(merge([], [{...entry(later), cellAt: () => "s!K2"}]).said[0]).toMatch(/^s!K2 expected/);
  expect(merge([], [entry(row("R2", 8, {dated: "2026-06-30"}))]).said).toEqual([]);
  const before = row("R2", 8);
  expect(merge([before], [entry(later, before)]).said).toEqual([refused]);
  expect(merge([later], [entry(later, later)]).said).toEqual([]);
});

test("mergeRegister keeps the line breaks and spaces of a text that the workbook changed in nothing else, and takes every other change", () => {
  const a = row("P1", 1, {note: "first\nsecond\t third \ud800"});
  const back = {...a, note: "first second third \ufffd"};
  expect(merge([a], [entry(back, a)])).toMatchObject({rows: [a], changed: [], said: []});
  const after = {...back, value: 2};
  expect(merge([a], [entry(after, a)]).rows).toEqual([{...a, value: 2}]);
  expect(merge([a], [entry({...back, note: "first third"}, a)]).rows[0].note).toBe("first third");
});
