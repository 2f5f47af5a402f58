import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {progressTable} from "../../src/table/progressTable.js";

test("progressTable(rows) written as CSV is the register it was read from, cell by cell", () => {
  const file = "data/examples/changzhou-progress.csv";
  const {progress = []} = loadProject("data", {progress: file});
  const written = progressTable(progress).toCSV().trim().split("\n");
  const given = readFileSync(file, "utf8").trim().split("\n");
  expect(written).toEqual(given);
});
