import {expect, test} from "vitest";
import {indicatorColumns} from "../../src/table/indicatorColumns.js";
import {share, skilled} from "../charts/fixture.js";

test("indicatorColumns has one row a scenario, indicator and year, as typed arrays", () => {
  const columns = indicatorColumns([{scenario: "recent-pace", indicators: [skilled, share]}]);
  expect(columns.year).toBeInstanceOf(Int32Array);
  expect(columns.median).toBeInstanceOf(Float64Array);
  expect(columns.median).toHaveLength(22);
  expect(columns.median[10]).toBe(skilled.median[10]);
  expect(columns.indicator[11]).toBe("highSkilledShare");
});
