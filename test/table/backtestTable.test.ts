import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {BacktestOrigin} from "../../src/backtest/backtestRecord.js";
import {backtestTable} from "../../src/table/backtestTable.js";

test("backtestTable of the published record is the published CSV", () => {
  const backtest = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));
  const table = backtestTable(backtest);
  expect(table.toCSV()).toBe(readFileSync("data/evidence/backtest.csv", "utf8"));
  const sides = (backtest.origins as BacktestOrigin[]).flatMap(({sideCases}) =>
    sideCases.flatMap(({forecasts}) => Object.keys(forecasts))
  );
  expect(table.numRows()).toBe(6 * backtest.cases + sides.length);
});
