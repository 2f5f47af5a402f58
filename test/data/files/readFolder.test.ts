import {rmSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {loadProject} from "../../../src/data/index.js";
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

test("an optional table that cannot be read is refused, one that is not there is not", () => {
  const copy = copyProject();
  copy.write("peer-plans.csv", new Uint8Array([0xff]));
  expect(copy.problems()[0]).toContain("peer-plans.csv:1: expected UTF-8");
  rmSync(copy.path("peer-plans.csv"));
  expect(copy.problems()).toEqual([]);
});
