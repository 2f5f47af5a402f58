import {expect, test} from "vitest";
import {parseSeriesTable} from "../../../src/data/series/readSeries.js";

const yearsOf = (...rows: string[]) =>
  parseSeriesTable(`year,a\n2019,35\n2020,36\n${rows.join("\n")}\n`, "a.csv", {}).series[0].years;
const known = [2019, 2020];

test("a table's years marked as expected are left out: 2023e after the known ones, 2024E, 2025F, 2026预计值", () => {
  expect(yearsOf("2023e,39", "2024E,40", "2025F,41", "2026年预计值,42", "2027 outlook,43")).toEqual(
    known
  );
  expect(yearsOf("2021(e),39")).toEqual([...known, 2021]);
});

test("an estimate that known years follow, and what is provisional, are history", () => {
  expect(yearsOf("2021e,37", "2022,38")).toEqual([...known, 2021, 2022]);
  expect(yearsOf("2021,37", "2022(p),38", "2023(r),39")).toEqual([...known, 2021, 2022, 2023]);
});

test("a sign is a forecast where a note below the table says so, beside the year or the number", () => {
  expect(yearsOf("2021*,37", "2022*,38")).toEqual([...known, 2021, 2022]);
  expect(yearsOf("2021*,37", "2022*,38", "注：*为预测数。")).toEqual(known);
  expect(yearsOf("2021,37*", "2022,38*", "* forecast by the bureau")).toEqual(known);
  expect(yearsOf("2021e,37", "2022*,38", "* 预计")).toEqual(known);
  expect(yearsOf("2021,37*", "2022,38*", "* 初步核算数")).toEqual([...known, 2021, 2022]);
});

test.each(["forecast", "预测", "计划", "预计", "预计数", "规划目标", "Budget"])(
  "rows of the kind %s are left out",
  (kind) => {
    const rows = `2019,a,实际,35\n2020,a,实际值,36\n2021,a,${kind},40\n`;
    const {series, notes} = parseSeriesTable(`年份,地区,类型,人数\n${rows}`, "a.csv", {});
    expect(series.map(({years}) => years)).toEqual([known]);
    expect(notes[0].zh).toContain("标为预测");
  }
);

test("an estimate of the last year that is known elsewhere is history; F in a column of marks is a forecast", () => {
  const regions = "年份,地区,人数\n2019,a,35\n2020,a,36\n2019,b,35\n2020e,b,36\n";
  expect(parseSeriesTable(regions, "a.csv", {}).series.map(({years}) => years)).toEqual([
    known,
    known
  ]);
  const marked = "year,value,flag\n2019,35,p\n2020,36,p\n2021,37,F\n";
  expect(parseSeriesTable(marked, "a.csv", {}).series.map(({years}) => years)).toEqual([known]);
});

test("a column of scenarios of which one is the history: the others are projections, and name no series", () => {
  const read = (text: string) => parseSeriesTable(text, "a.csv", {});
  const mixed = read(
    "year,v,scenario\n2020,10,historical\n2021,11,historical\n2022,12,historical\n2024,99,SSP1\n2024,80,SSP2\n"
  );
  expect(mixed.series).toEqual([{name: "v", years: [2020, 2021, 2022], values: [10, 11, 12]}]);
  expect(mixed.notes.map(({en}) => en).join()).toContain("2 rows marked as projections");
  const places = read(
    "Location,Variant,Time,Pop\nA,Estimates,2020,1\nA,Estimates,2021,2\nA,Medium,2022,3\nB,Estimates,2020,1\nB,Estimates,2021,2\nB,High,2022,3\n"
  );
  expect(places.series.map(({name, years}) => [name, ...years])).toEqual([
    ["A", 2020, 2021],
    ["B", 2020, 2021]
  ]);
  // Without a history they are series.
  const apart = read("scenario,year,v\nA,2020,1\nA,2021,2\nB,2020,3\nB,2021,4\n");
  expect(apart.series.map(({name}) => name)).toEqual(["A", "B"]);
});
