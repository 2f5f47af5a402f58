import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {backtestTable} from "../../src/table/backtestTable.js";

test("backtestTable of the published record is the published CSV", () => {
  const backtest = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));
  const table = backtestTable(backtest);
  expect(table.toCSV()).toBe(readFileSync("data/evidence/backtest.csv", "utf8"));
  expect(table.numRows()).toBe(6 * backtest.cases);
});
