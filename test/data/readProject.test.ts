import {linkSync, readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
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
    "ages: {from: 24, to: 69}",
    "expected ages age.graduateFrom to age.graduateTo within the model's 24-69, got 18-23"
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
