import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import type {Problem} from "../../../src/check/problem.js";
import {initProject} from "../../../src/data/index.js";
import {checkFigureRows} from "../../../src/data/tables/checkFigureRows.js";
import {required} from "../../../src/quantity/required.js";
import {copyProject} from "../folder.js";

const figures = "figures.csv";

test.each([
  [
    "-1835300",
    "expected a number of 0 or more, got -1835300; only a change or growth can be negative"
  ],
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

test.each([
  ["取得证书比上年增长", true],
  ["技能人才总量增加", true],
  ["任务完成率", true],
  ["growth of certificates", true],
  ["新增高技能人才", false],
  ["升学人数", false]
])("whether a figure called %s may be negative is read off its name: %s", (name, may) => {
  const problems: Problem[] = [];
  const cells = {indicator: "x", indicator_zh: name, value: -1, unit: "person"};
  checkFigureRows([{line: 2, cells}] as never, figures, problems);
  expect(problems.filter(({column}) => column === "value")).toHaveLength(may ? 0 : 1);
});

test("person-times at a date are refused unless the name says that they are a running count", () => {
  const kindFaults = (name: string) => {
    const problems: Problem[] = [];
    const cells = {indicator: "x", indicator_zh: name, period_kind: "stock", unit: "person-time"};
    checkFigureRows([{line: 2, cells}] as never, figures, problems);
    return problems.filter(({column}) => column === "period_kind").length;
  };
  expect(["累计取得证书", "取得证书"].map(kindFaults)).toEqual([0, 1]);
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
    "50,person,1835300",
    "precision: expected at most the value 50, got 1835300"
  ]
])("%s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(figures, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("figures may be in the model's names of units too, and are held to them alike", () => {
  const copy = copyProject("data");
  const text = copy.read("figures.csv");
  copy.write(
    "figures.csv",
    text.replaceAll(",per_10k_workers,", ',"person per 10,000",').replaceAll(",share,", ",1,")
  );
  expect(copy.problems().filter((line) => !line.includes("evidence/fit.json"))).toEqual([]);
  copy.write("figures.csv", text.replace(/,0\.\d+,share,/, ",36,1,"));
  expect(copy.problems().join("\n")).toContain("expected a share in [0, 1], got 36");
});

test.each([
  ["5000,exact,60万人", "5,exact,60万人", "5000 to 50000"],
  ["500,exact,19.8万人", "0.5,exact,19.8万人", "expected 500 for"],
  ["0.0005,exact,86.4%", "0.5,exact,86.4%", "expected 0.0005 for"],
  ["5000,exact,11.35 million", "5000000,exact,11.35 million", "expected 5000 for"]
])(
  "figures: a precision that the printed digits do not have (%s → %s) is refused in one line",
  (from, to, message) => {
    const folder = join(mkdtempSync(join(tmpdir(), "skillcast-")), "city");
    initProject(folder);
    const copy = copyProject(folder);
    copy.edit("figures.csv", from, to);
    const said = copy.problems();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  }
);

test.each([
  ["86.4％", "0.864", "share"],
  ["40 per cent", "0.4", "share"],
  ["5.5k", "5500", "person"],
  ["1个百分点", "0.01", "share"],
  ["每千名3.5人", "35", "per_10k_workers"]
])("figures: %s is read as %s %s", (printed, value, unit) => {
  const problems: Problem[] = [];
  const cells = {
    value: Number(value),
    as_printed: printed,
    unit,
    indicator: "x",
    bound: "exact"
  } as const;
  checkFigureRows([{line: 2, cells} as never], "figures.csv", problems);
  expect(problems).toEqual([]);
});

test("one place code has one name, and one name one code: the row that differs from most is named", () => {
  const name = copyProject("data");
  name.edit(figures, /^(CZ05,)常州,/m, "$1无锡,");
  expect(name.problems()).toEqual([
    expect.stringMatching(
      /^figures.csv:\d+ place: expected "常州" for place code 320400 as on line \d+, got "无锡"/
    )
  ]);
  const code = copyProject("data");
  code.edit(figures, /^(CZ05,常州,)320400/m, "$1320401");
  expect(code.problems()).toEqual([
    expect.stringMatching(
      /^figures.csv:\d+ place_code: expected code 320400 for "常州" as on line \d+, got 320401/
    )
  ]);
});

test("what was published before the year in which it begins to happen is refused", () => {
  const copy = copyProject("data");
  const text = copy.read(figures);
  const row = required(/^.*,2024-12-31,stock,.*,20\d\d-\d\d-\d\d,http.*$/m.exec(text), "row")[0];
  const moved = row.replace(/,20\d\d-\d\d-\d\d,http/, ",2023-05-06,http");
  copy.write(figures, text.replace(row, moved));
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /published: expected a day after the beginning of 2024-12-31, got 2023-05-06/
    )
  ]);
});

test("a header with a column renamed or lost, a value with a precision beside it, and an id twice are one problem each", () => {
  const one = (from: string | RegExp, to: string) => {
    const copy = copyProject();
    copy.edit(figures, from, to);
    return copy.problems();
  };
  expect(one("as_printed", "printed_as")).toEqual([
    'figures.csv:1 printed_as: expected a known column, got "printed_as"; one of as_printed; or remove it'
  ]);
  expect(one("value,unit,precision", "value,precision")).toEqual([
    "figures.csv:1 unit: expected this column, got none; add it"
  ]);
  const text = copyProject().read(figures);
  const [, first, second] = /\n(\w+),[^\n]*\n(\w+),/.exec(text) ?? [];
  expect(one(`\n${second},`, `\n${first},`)).toHaveLength(1);
});
