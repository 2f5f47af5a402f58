import {expect, test} from "vitest";
import {copyProject, lineOf} from "../folder.js";

const figures = "figures.csv";

test("a word in a number column is reported with its line, column and how to write it", () => {
  const copy = copyProject();
  copy.edit(figures, "1835300,person,50", "10万多,person,50");
  const line = lineOf(copy.read(figures), "PE08a,");
  expect(copy.problems()).toContain(
    `figures.csv:${line} value: expected a number, got "10万多"; write 100000; a qualifier like 多 goes into the column bound, where there is one`
  );
});

test("a precision below zero is one problem with its line", () => {
  const copy = copyProject();
  copy.edit(figures, "1835300,person,50", "1835300,person,-50");
  const line = lineOf(copy.read(figures), "PE08a,");
  expect(copy.problems()).toEqual([
    `figures.csv:${line} precision: expected 0 or more, got -50; check the sign`
  ]);
});

test.each([
  ["NaN", 'expected a number, got "NaN"; leave it out if it is not known'],
  ["1e400", "expected a finite number, got 1e400; check the exponent"],
  ["", "expected a number, got nothing"],
  ["1,835,300", "columns"],
  ['"1,835,300"', 'expected a number, got "1,835,300"; write 1835300'],
  ["１８３", 'expected a number, got "１８３"; write 183'],
  ["183.53万", 'expected a number, got "183.53万"; write 1835300']
])("the value %s is refused", (value, message) => {
  const copy = copyProject();
  copy.edit(figures, "1835300,person,50", `${value},person,50`);
  expect(copy.problems().join("\n")).toContain(message);
});

test.each([
  [
    "1835300,person,50",
    "1835300,persn,50",
    'unit: expected a known unit, got "persn"; one of person,'
  ],
  [
    "1835300,person,50",
    "1835300,万人,50",
    'unit: expected a unit, got "万人"; 万 and 亿 are scales'
  ],
  ["2021-03-31,stock", "2021-02-30,stock", 'period: expected a period, got "2021-02-30"'],
  [
    "2021-03-31,stock",
    "2021-03-31,stok",
    'period_kind: expected a known kind of period, got "stok"; one of stock'
  ],
  ["PE08b,", "PE08a,", "id: expected each id once, got PE08a again"],
  [
    "PE08b,宁波,330200",
    "PE08b,宁波,3302",
    'place_code: expected a code of six digits (GB/T 2260), got "3302"'
  ]
])("%s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(figures, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("person-times happen in a period: as a stock they are refused, unless they are counted cumulatively", () => {
  const copy = copyProject();
  const row =
    copy
      .read(figures)
      .split("\n")
      .find((line) => /,flow,\d+,person-time,/.test(line)) ?? "";
  copy.edit(figures, row, row.replace(",flow,", ",stock,"));
  expect(copy.problems()).toHaveLength(1);
  expect(copy.problems()[0]).toMatch(/period_kind: .*flow.*stock/);
});
