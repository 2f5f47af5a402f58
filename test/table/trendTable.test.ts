import {expect, test} from "vitest";
import {trendReport} from "../../src/evaluate/trendReport.js";
import {trendTable} from "../../src/table/trendTable.js";

const series = {name: "stock", years: [2020, 2021, 2023, 2024], values: [1, 2, 4, null]};
const report = trendReport(series, {fill: "linear", horizon: 2, levels: [0.8, 0.95]});

test("trendTable has what was observed and filled in order of years, then the forecast with its intervals", () => {
  const table = trendTable([{...series, ...report}]);
  expect(table.columnNames()).toEqual([
    "series",
    "year",
    "kind",
    "value",
    "lower80",
    "upper80",
    "lower95",
    "upper95"
  ]);
  expect(table.array("year")).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(table.array("kind")).toEqual([
    "observed",
    "observed",
    "filled",
    "observed",
    "forecast",
    "forecast"
  ]);
  expect(table.get("value", 2)).toBe(3);
  expect(table.get("lower80", 0)).toBe(null);
  expect(table.get("upper95", 5)).toBe(report.forecast.intervals[1].upper[1]);
});

test("trendTable writes a name with a comma so that a CSV reads it back whole", () => {
  const csv = trendTable([{...series, ...report, name: 'a, "b"'}]).toCSV();
  expect(csv.split("\n")[1]).toBe('"a, ""b""",2020,observed,1,,,,');
});
