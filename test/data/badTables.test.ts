import {expect, test} from "vitest";
import {copyProject, lineOf} from "./folder.js";

const figures = "figures.csv";

test("a word in a number column is reported with its line, column and how to write it", () => {
  const copy = copyProject();
  copy.edit(figures, "1835300,person,50", "10万多,person,50");
  const line = lineOf(copy.read(figures), "PE08a,");
  expect(copy.problems()).toContain(
    `figures.csv:${line} value: expected a number, got "10万多"; write 100000; a qualifier like 多 goes into the column bound`
  );
});

test.each([
  ["NaN", 'expected a number, got "NaN"; leave it out if it is not known'],
  ["1e400", "expected a finite number, got 1e400; check the exponent"],
  [
    "-1835300",
    "expected a number of 0 or more, got -1835300; only a change or growth can be negative"
  ],
  ["", "expected a number, got nothing"],
  ["1,835,300", "columns"],
  ['"1,835,300"', 'expected a number, got "1,835,300"; write 1835300'],
  ["１８３", 'expected a number, got "１８３"; write 183'],
  ["183.53万", 'expected a number, got "183.53万"; write 1835300'],
  [
    "183.53",
    "expected a whole number of unit person, got 183.53; write 1835300 if 183.53万 is meant"
  ],
  ["183", 'expected 1835300 as in as_printed "183.53万人", got 183']
])("the value %s is refused", (value, message) => {
  const copy = copyProject();
  copy.edit(figures, "1835300,person,50", `${value},person,50`);
  expect(copy.problems().join("\n")).toContain(message);
});

test("a share above 1 is refused, with the share that was meant", () => {
  const copy = copyProject();
  copy.edit(figures, "0.3062,share,0.00005,exact,30.62%", "30.62,share,0.00005,exact,30.62%");
  expect(copy.problems()[0]).toMatch(
    /figures\.csv:\d+ value: expected a share in \[0, 1\], got 30\.62; write 0\.3062 for 30\.62%/
  );
});

test("more high-skilled than skilled people are refused, with both rows", () => {
  const copy = copyProject();
  copy.edit(figures, "562000,person,500,exact,56.2万人", "5620000,person,500,exact,562万人");
  expect(copy.problems().join("\n")).toContain(
    "value: expected at most the skilled_stock 1835300 (PE08a), got 5620000 for its part high_skilled_stock"
  );
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
  [
    "1835300,person,50",
    "50,person,1835300",
    "precision: expected at most the value 50, got 1835300"
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

test("Excel's semicolons and tabs are told apart from commas", () => {
  for (const [mark, name] of [
    [";", "semicolons"],
    ["\t", "tabs"]
  ]) {
    const copy = copyProject();
    copy.write(
      "population.csv",
      copy.read("population.csv").replace(/^[^#].*$/gm, (row) => row.replaceAll(",", mark))
    );
    expect(copy.problems()).toEqual([
      `population.csv:5: expected commas between columns, got ${name}; Excel saves so in some regions; save it as CSV UTF-8 with commas`
    ]);
  }
});

test("two swapped columns are one problem, not one a row", () => {
  const copy = copyProject();
  copy.edit(figures, "value,unit,", "unit,value,");
  expect(copy.problems().filter((line) => line.startsWith(figures))).toEqual([
    "figures.csv:1 value: expected the values of value, got those of unit; the columns value and unit are swapped; swap their names in the header"
  ]);
});

test("swapped ages are found row by row", () => {
  const copy = copyProject();
  copy.edit("mortality.csv", "age_from,age_to", "age_to,age_from");
  expect(copy.problems()[0]).toContain("mortality.csv:");
});

test("a missing, an unknown and a repeated column are each named", () => {
  const copy = copyProject();
  copy.edit("rules.csv", "applies_to,", "aplies_to,");
  copy.edit("rules.csv", ",note\n", ",url\n");
  const lines = copy.problems();
  expect(lines).toContain("rules.csv:1 applies_to: expected this column, got none; add it");
  expect(lines).toContain(
    'rules.csv:1 aplies_to: expected a known column, got "aplies_to"; one of applies_to, note; or remove it'
  );
  expect(lines).toContain("rules.csv:1 url: expected each column once, got it again; remove one");
});

test("lines are counted through quoted line breaks and notes in front of the header", () => {
  const copy = copyProject();
  copy.edit(figures, /^(PE08a,.*,A2),Reprint.*$/m, '$1,"Reprint,\nof two lines"');
  copy.edit(figures, "562000,person,500", "x,person,500");
  const line = lineOf(copy.read(figures), "PE08b,");
  expect(copy.problems().join("\n")).toContain(
    `figures.csv:${line} value: expected a number, got "x"`
  );
  copy.edit("mortality.csv", "male,0,0,2010-2015,0.01201761", "male,0,0,2010-2015,-1");
  expect(copy.problems().join("\n")).toContain(
    "mortality.csv:6 deaths_per_person_year: expected 0 or more, got -1"
  );
});

test("a row cut off and a quote left open are told apart", () => {
  const copy = copyProject();
  const text = copy.read(figures);
  const line = lineOf(text, "PE08c,");
  copy.write(figures, text.slice(0, text.indexOf("30.62%,,")));
  expect(copy.problems()[0]).toBe(
    `figures.csv:${line}: expected 19 columns, got 12; the row is cut off or lacks commas`
  );
  copy.write(figures, text.slice(0, text.indexOf("截至2021年一季度", text.indexOf("PE08c,")) + 3));
  expect(copy.problems()[0]).toBe(
    `figures.csv:${line}: expected a closing double quote, got the end of the file; close the quote; if there is none to close, the file is cut off`
  );
});

test("an age table with a hole names the first age that is missing", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^female,20,24,2020,.*\n/m, "");
  expect(copy.problems()).toEqual([
    "population.csv: expected every age 0..100, got none for female 20 of 2020; the file may be cut off; restore the missing rows"
  ]);
});

test("an age table without its source is refused", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^# Source.*\n/m, "");
  copy.edit("population.csv", /^# Licence.*\n/m, "");
  expect(copy.problems()[0]).toContain("expected a note with the source");
});
