import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
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
