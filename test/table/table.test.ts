import {desc} from "arquero";
import {expect, test} from "vitest";
import type {Figure} from "../../src/project/figure.js";
import {
  describeValues,
  figureTable,
  indicatorColumns,
  indicatorTable,
  summaryTable,
  targetColumns,
  targetTable
} from "../../src/table/index.js";
import {share, skilled, targets} from "../charts/fixture.js";

const forecast = {scenario: "recent-pace", indicators: [skilled, share], targets};
const figure = (id: string, period: string, value: number): Figure => ({
  id,
  place: "常州",
  placeCode: "320400",
  indicator: "skilled_stock",
  indicatorZh: "技能人才总量",
  period,
  periodKind: "stock",
  value,
  unit: "person",
  bound: "exact",
  asPrinted: "",
  title: "",
  issuer: "",
  published: "",
  url: "",
  quote: "",
  confidence: "A1",
  note: ""
});

test("indicatorColumns has one row a scenario, indicator and year, as typed arrays", () => {
  const columns = indicatorColumns([forecast]);
  expect(columns.year).toBeInstanceOf(Int32Array);
  expect(columns.median).toBeInstanceOf(Float64Array);
  expect(columns.median).toHaveLength(22);
  expect(columns.median[10]).toBe(skilled.median[10]);
  expect(columns.indicator[11]).toBe("highSkilledShare");
});

test("indicatorTable answers what a planner asks of a table", () => {
  const end = indicatorTable(forecast)
    .filter((d: {year: number; unit: string}) => d.year === 2035 && d.unit === "person")
    .object() as {median: number};
  expect(end.median).toBe(skilled.median[10]);
});

test("targetTable has every reading once, and one headline a target", () => {
  const columns = targetColumns([forecast]);
  expect(columns.target).toHaveLength(15);
  expect(columns.headline.filter(Boolean)).toHaveLength(9);
  const first = targetTable(forecast)
    .filter((d: {headline: boolean; probability: number}) => d.headline && d.probability >= 0)
    .orderby(desc("probability"))
    .objects()[0] as {target: string};
  expect(first.target).toBe("T03");
});

test("figureTable reads the year a period ends in", () => {
  const table = figureTable({
    figures: [
      figure("A", "2024-12-31", 1),
      figure("B", "2019-01-01/2021-12-31", 2),
      figure("C", "", 3)
    ]
  });
  expect([...table.array("year")]).toEqual([2024, 2021, 0]);
});

test("describeValues agrees with R 4.2.2 quantile(type = 7), mean and sd (tolerance 1e-9)", () => {
  // R: x <- c(3, 1, 4, 1, 5, 9, 2, 6); quantile(x, c(.025, .1, .5, .9, .975)); mean(x); sd(x)
  const summary = describeValues([3, 1, 4, 1, 5, 9, 2, 6]);
  const reference = {
    n: 8,
    mean: 3.875,
    standardDeviation: 2.748376144,
    min: 1,
    lower95: 1,
    lower80: 1,
    median: 3.5,
    upper80: 6.9,
    upper95: 8.475,
    max: 9
  };
  for (const [key, value] of Object.entries(reference))
    expect(summary[key as keyof typeof summary], key).toBeCloseTo(value, 9);
});

test("summaryTable has one row a place, indicator and unit", () => {
  const table = summaryTable({figures: [figure("A", "2022", 10), figure("B", "2024", 20)]});
  expect(table.object()).toMatchObject({place: "常州", n: 2, median: 15, min: 10, max: 20});
});
