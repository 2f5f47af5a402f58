import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {checkProject, loadProject} from "../../src/data/index.js";
import {copyProject} from "./folder.js";

const project = loadProject("data");

test("a project reads its fit; other assumptions make it stale, a damaged one names the command", () => {
  expect(project.fit?.stale).toBeUndefined();
  expect(project.fit?.sample.rows).toHaveLength(project.fit!.particles);
  expect(project.coverage?.cases).toBe(
    JSON.parse(readFileSync("data/evidence/backtest.json", "utf8")).cases
  );
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  expect(loadProject(copy.directory).fit?.stale).toBe(true);
  copy.write("evidence/fit.json", '{"schema": 1');
  expect(copy.problems()).toEqual([
    "evidence/fit.json: expected JSON, got a damaged file; make it anew with skillcast fit, or delete it"
  ]);
});

test.each([
  ["a row lost", (text: string) => text.replace(/\n[^\n]*\n$/, "\n")],
  ["two columns swapped", (text: string) => text.replace(/^([^,]*),([^,]*)/, "$2,$1")],
  ["an empty cell", (text: string) => text.replace(/\n[^,]*,/, "\n,")]
])("a sample with %s is not taken for the one its record was written with", (_, damage) => {
  const copy = copyProject("data");
  const file = "evidence/fit-sample.csv";
  copy.write(file, damage(copy.read(file)));
  expect(copy.problems()).toEqual([
    "evidence/fit-sample.csv: expected the table that evidence/fit.json was written with, got another; restore both files together, or make them anew with skillcast fit"
  ]);
});

test("a table of a backtest with rows lost is not taken for the one its record was written with", () => {
  const copy = copyProject("data");
  const file = "evidence/backtest.csv";
  copy.write(file, copy.read(file).replace(/\n[^\n]*\n$/, "\n"));
  expect(copy.problems()).toEqual([
    "evidence/backtest.csv: expected the table that evidence/backtest.json was written with, got another; restore both files together, or make them anew with skillcast backtest"
  ]);
});

test("check says that a fit is stale, which a forecast refuses", () => {
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  expect(copy.problems()).toEqual([
    "evidence/fit.json inputs: expected a fit of these figures, assumptions and model, got one from before they changed; run skillcast fit, or forecast with --prior"
  ]);
});

test("check finds no fault where a figure was entered after the fit, and says that it awaits one", () => {
  const copy = copyProject("data");
  const line =
    'N1,常州,320400,high_skilled_stock,高技能人才总量,2025-12-31,stock,452000,person,500,exact,45.2万人,,,,,"截至2025年底,全市高技能人才45.2万人。",I,';
  copy.write("figures.csv", `${copy.read("figures.csv")}${line}\n`);
  expect(copy.problems()).toEqual([]);
  const {findings} = checkProject(copy.directory);
  expect(findings.find(({id}) => id === "awaiting")?.text.zh).toContain("N1");
  expect(loadProject(copy.directory).fit).toMatchObject({awaiting: [{figure: "N1"}]});
});
