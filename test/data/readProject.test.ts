import {linkSync, mkdirSync, readdirSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {writeTogether} from "../../src/data/files/writeTogether.js";
import {checkProject, loadProject} from "../../src/data/index.js";
import {copyProject} from "./folder.js";

const files = [
  "figures.csv",
  "rules.csv",
  "mortality.csv",
  "population.csv",
  "model.yaml",
  "levers.yaml",
  "assumptions.yaml",
  "plans/ningbo-2021-2025.yaml",
  "plans/ningbo-2021-2025.txt",
  "scenarios/downturn.yaml"
];

test.each(
  files.flatMap((file) => [0, 0.3, 0.7, 0.95].map((part): [string, number] => [file, part]))
)("%s cut at %f of its length is refused or, at a line's end, noted", (file, part) => {
  const copy = copyProject();
  const bytes = new TextEncoder().encode(copy.read(file));
  copy.write(file, bytes.subarray(0, Math.floor(part * bytes.length)));
  const {problems} = checkProject(copy.directory);
  expect(problems.length).toBeGreaterThan(0);
  expect(() => loadProject(copy.directory)).toThrow(DataError);
});

test("a file that lost its last line break is noted, not refused", () => {
  const copy = copyProject();
  copy.write("figures.csv", copy.read("figures.csv").trimEnd());
  const {problems, findings} = checkProject(copy.directory);
  expect(problems).toEqual([]);
  expect(findings.map(({text}) => text.en).join("\n")).toContain(
    "does not end with a line break; its last row may be cut off"
  );
});

test("two plans need a choice", () => {
  const copy = copyProject();
  linkSync(copy.path("plans/ningbo-2021-2025.yaml"), copy.path("plans/second.yaml"));
  expect(copy.problems()).toEqual([
    "plans: expected one plan, found ningbo-2021-2025, second; choose one with --plan (in a program, the option plan)"
  ]);
  expect(loadProject(copy.directory, {plan: "second"}).plan.id).toBe("ningbo-2021-2025");
  expect(() => loadProject(copy.directory, {plan: "third"})).toThrow(
    'expected one plan called "third", found ningbo-2021-2025, second'
  );
});

test("reading leaves nothing behind", () => {
  const copy = copyProject();
  const before = readdirSync(copy.directory, {recursive: true}).sort();
  copy.problems();
  expect(readdirSync(copy.directory, {recursive: true}).sort()).toEqual(before);
});

test.each([
  [
    "model.yaml",
    /ages: .*/,
    "ages: {from: 19, to: 69}",
    "expected ages age.graduateFrom to age.graduateTo within the model's 19-69, got 18-23"
  ],
  [
    "assumptions.yaml",
    /family: fixed, value: 0\.(2|65|9|75|6)\}/g,
    "family: fixed, value: 0}",
    "expected somebody of the ages 16-69 at work at the start, got nobody"
  ]
])("what the model cannot be made of is a problem of check: %s", (file, from, to, message) => {
  const copy = copyProject("data");
  copy.edit(file, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

/** What the file says of the slip, and nothing of what follows from it. */
test.each([
  [
    "assumptions.yaml",
    /bounds: \[-8, 8\]/,
    "bounds: [8, -8]",
    "start.ageShift bounds: expected low < high, got 8, -8; sort them"
  ],
  [
    "levers.yaml",
    /range: \[0, 600000\]/,
    "range: [600000, 0]",
    "places.training range: expected low < high, got 600000, 0; sort them"
  ],
  [
    "plans/ningbo-2021-2025.yaml",
    /until: 2025/,
    "until: 2020",
    "until: expected a year from 2021 on, got 2020; are from and until swapped?"
  ],
  [
    "assumptions.yaml",
    /(id: completion\.course\n[\s\S]*?prior:)[^\n]*/,
    "$1 {family: beta, median: 0.9, low: 0.8, high: 0.95}",
    "completion.course prior.median: expected a, b, got median, low, high; write a, b in place of median, low, high, or family: logitnormal or family: lognormal or family: normal"
  ],
  [
    "model.yaml",
    /untilYear: \d+/,
    "untilYear: 2015",
    "untilYear: expected a year after startYear 2020, got 2015; write a later year"
  ],
  [
    "levers.yaml",
    /range: \[0, 600000\]/,
    "range: [0, 100000]",
    "places.training baseline: expected a number within the range 0 to 100000, got 200000; widen the range or change the baseline"
  ],
  [
    "assumptions.yaml",
    /(id: lapse\.skilled\n[\s\S]*?prior:)[^\n]*/,
    "$1 {family: lognormal, median: 20, low: 10, high: 40}",
    "lapse.skilled prior.median: expected a number within the bounds 0 to 0.5, got 20; widen the bounds or change the prior"
  ],
  [
    "plans/ningbo-2021-2025.yaml",
    /basis: cumulative/,
    "basis: annual",
    "N03 unit: expected a unit that the basis annual counts, got person-time; write person-time/yr, or change the basis"
  ],
  [
    "model.yaml",
    /place: \{zh: 宁波/,
    "place: {zh: 宁海",
    'place.zh: expected "宁波" as in the plan, got "宁海"; both files must speak of one place'
  ],
  [
    "model.yaml",
    /(technicalSchool,.*duration: )3/,
    "$136",
    "technicalSchool duration: expected at most 20, got 36; check the sign and the unit"
  ],
  [
    "model.yaml",
    /(technicalSchool,.*duration: )3/,
    "$112",
    "technicalSchool duration: expected at most 8 years for kind school, got 12; write the years from entry to completion, not months"
  ],
  [
    "figures.csv",
    /^(PE08a,.*,)stock(,1835300)/m,
    "$1flow$2",
    "period_kind: expected stock for skilled_stock, got flow; one key is of one kind: a stock stands at a date, a flow happens in a period; change it, or use another key"
  ],
  [
    "plans/ningbo-2021-2025.yaml",
    /unit: person-time\n/,
    "unit: 人次\n",
    'N03 unit: expected the name of a unit, got "人次"; write person-time'
  ]
])("one slip in %s, %s, is one line", (file, from, to, line) => {
  const copy = copyProject();
  copy.edit(file, from, to);
  expect(copy.problems().map((each) => each.replace(/^\S+ /, ""))).toEqual([line]);
});

test("two slips that have nothing to do with each other are two lines, what follows from one is none", () => {
  const copy = copyProject();
  copy.edit("levers.yaml", "range: [0, 600000]", "range: [600000, 0]");
  copy.edit("levers.yaml", /(range: \[0, 300000\]\n {4}step:) \d+/, "$1 400000");
  copy.edit("plans/ningbo-2021-2025.yaml", "value: 780000", "value: 78");
  const lines = copy.problems();
  expect(lines).toHaveLength(3);
  expect(lines.map((each) => each.split(" ").slice(1, 3).join(" "))).toEqual([
    "N02 value:",
    "places.training range:",
    "places.enterpriseAssessment step:"
  ]);
});

test.each(["data", "data/examples/ningbo"])(
  "in %s many rules that a start year breaks are one line, which says by what they are measured and where",
  (folder) => {
    const copy = copyProject(folder);
    copy.edit("model.yaml", /startYear: \d+/, "startYear: 2034");
    let message = "";
    try {
      loadProject(copy.directory);
    } catch (error) {
      if (error instanceof DataError) message = error.message.replaceAll(`${copy.directory}/`, "");
    }
    expect(message.split("\n")).toHaveLength(1);
    expect(message).toMatch(/and \d+ more measured by model\.yaml startYear: lines \d+/);
    expect(message).toContain(
      "years that are known already may lie before the start, if their numbers are in figures.csv or progress.csv"
    );
  }
);

test("checkProject(folder) tells in one line that its writing was killed half-way, and nothing once it is finished", () => {
  const copy = copyProject();
  const stage = join(copy.directory, ".skillcast-killed");
  mkdirSync(join(stage, "new"), {recursive: true});
  writeFileSync(join(stage, "owner.json"), JSON.stringify({pid: 99999999}));
  writeFileSync(join(stage, "plan.json"), JSON.stringify(["model.yaml", "levers.yaml"]));
  renameSync(copy.path("levers.yaml"), join(stage, "new", "levers.yaml"));
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /writing was killed, with 1 still to come: levers.yaml; run that command again/
    )
  ]);
  writeTogether(copy.directory, new Map());
  expect(copy.problems()).toEqual([]);
});

test("checkProject(folder) reads a folder in which only a record waits, so that fit can finish it", () => {
  const copy = copyProject();
  const stage = join(copy.directory, ".skillcast-killed");
  mkdirSync(join(stage, "new/evidence"), {recursive: true});
  writeFileSync(join(stage, "owner.json"), JSON.stringify({pid: 99999999}));
  writeFileSync(join(stage, "plan.json"), JSON.stringify(["evidence/backtest.csv"]));
  writeFileSync(join(stage, "new/evidence/backtest.csv"), "x");
  expect(copy.problems()).toEqual([]);
});
