import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {describeProblem} from "../../../src/check/problem.js";
import {checkProject, loadProject} from "../../../src/data/index.js";
import {copyProject} from "../folder.js";

test("missing files and folders are all named", () => {
  const copy = copyProject();
  for (const file of ["figures.csv", "model.yaml", "plans", "scenarios", "mortality.csv"])
    rmSync(copy.path(file), {recursive: true});
  const lines = copy.problems();
  for (const file of ["figures.csv", "model.yaml", "plans", "scenarios", "mortality.csv"])
    expect(lines).toContain(
      `${file}: expected a file, found none (ENOENT); check the name and the folder`
    );
});

test("no folder, and a file instead of a folder, are told apart", () => {
  const copy = copyProject();
  expect(() => loadProject(join(copy.directory, "none"))).toThrow(
    "expected a project folder, found none (ENOENT); check the name, take the data shipped with --example changzhou, or make your own with skillcast init"
  );
  expect(() => loadProject(copy.path("model.yaml"))).toThrow(
    "expected a project folder, got a file; give the folder"
  );
});

test("a folder with none of a project's files is told in one line, whatever else it holds", () => {
  const directory = mkdtempSync(join(tmpdir(), "skillcast-"));
  writeFileSync(join(directory, "notes.txt"), "nothing");
  const of = (language: "zh" | "en") =>
    checkProject(directory).problems.map((problem) => describeProblem(problem, language));
  expect(of("en")).toEqual([
    `${directory}: expected a project folder, got one with none of its files (model.yaml, figures.csv, plans …); give the folder of a city, or make one with skillcast init: skillcast init ${directory}/my-city`
  ]);
  expect(of("zh")).toHaveLength(1);
});

test("an optional table that cannot be read is refused, one that is not there is not", () => {
  const copy = copyProject();
  copy.write("peer-plans.csv", new Uint8Array([0xff]));
  expect(copy.problems()[0]).toContain("peer-plans.csv:1: expected UTF-8");
  rmSync(copy.path("peer-plans.csv"));
  expect(copy.problems()).toEqual([]);
});
