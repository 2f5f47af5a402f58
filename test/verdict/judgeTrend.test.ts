import {expect, test} from "vitest";
import {drift} from "../../src/forecast/randomWalk.js";
import {statusBands} from "../../src/index.js";
import type {Figure} from "../../src/project/figure.js";
import {judgeTrend, trendForecaster} from "../../src/verdict/judgeTrend.js";
import {syntheticProject, target} from "./synthetic.js";

const figure = (year: number, value: number, rest: Partial<Figure> = {}) =>
  ({
    id: `F${year}`,
    placeCode: "1",
    indicator: "bodies",
    period: `${year}-12-31`,
    periodKind: "stock",
    value,
    bound: "exact",
    confidence: "A1",
    ...rest
  }) as Figure;
const figures = [
  figure(2020, 300),
  figure(2021, 330),
  figure(2022, 340),
  figure(2023, 370),
  figure(2024, 400)
];
const judge = (rest: Parameters<typeof target>[1], list = figures) =>
  judgeTrend(
    target("T", {kind: "trend", series: "bodies", basis: "stock", unit: "body", ...rest}),
    {...syntheticProject(), figures: list},
    {id: "drift", forecast: drift},
    statusBands
  );

test("judgeTrend reads the forecast of a stock at the target's date", () => {
  const verdict = judge({value: 450})!;
  const ahead = drift(
    {years: [2020, 2021, 2022, 2023, 2024], values: [300, 330, 340, 370, 400]},
    {
      horizon: 3,
      levels: [0.8, 0.95],
      bounds: "count"
    }
  );
  expect(verdict.median).toBeCloseTo(ahead.point[2], 9);
  expect(verdict.lower80).toBeCloseTo(ahead.intervals[0].lower[2], 9);
  expect(verdict.upper95).toBeCloseTo(ahead.intervals[1].upper[2], 9);
  expect(verdict.probability!).toBeGreaterThan(0.5);
  expect(verdict.recentPace).toBe(30);
  expect(verdict.recentFigures).toEqual(["F2023", "F2024"]);
});

test("judgeTrend gives one half at the median, less for more, and is never sure", () => {
  const {median} = judge({value: 1})!;
  expect(judge({value: median!})!.probability).toBeCloseTo(0.5, 9);
  let last = 1;
  for (const value of [0, 100, 400, 450, 475, 500, 600, 5000]) {
    const {probability} = judge({value})!;
    expect(probability!).toBeLessThanOrEqual(last);
    expect(probability!).toBeGreaterThan(0);
    expect(probability!).toBeLessThan(1);
    last = probability!;
  }
});

test("judgeTrend turns the inequality and takes ranges", () => {
  const least = judge({value: 470, operator: ">="})!.probability!;
  expect(judge({value: 470, operator: "<="})!.probability!).toBeCloseTo(1 - least, 12);
  const between = judge({operator: "between", value: 450, valueHigh: 500})!.probability!;
  expect(between).toBeCloseTo(
    judge({value: 450})!.probability! - judge({value: 500})!.probability!,
    12
  );
});

test("judgeTrend of a yearly target takes its least likely year, of a sum all years", () => {
  const yearly = judge({basis: "annual", value: 430})!;
  const first = judge({value: 430, start: "2025-01-01", due: "2025-12-31"})!;
  expect(yearly.probability).toBe(first.probability);
  const sum = judge({basis: "cumulative", value: 1300})!;
  expect(sum.median).toBeCloseTo(425 + 450 + 475, 9);
});

test("judgeTrend takes years already published as they are", () => {
  expect(judge({value: 399, due: "2024-12-31", start: "2024-01-01"})).toMatchObject({
    probability: 1,
    median: 400,
    lower95: 400
  });
});

test.each([
  [">", 0],
  [">=", 1],
  ["<", 0],
  ["<=", 1]
] as const)("judgeTrend of a published 400 %s 400 is %d", (operator, probability) => {
  const at = {value: 400, due: "2024-12-31", start: "2024-01-01"};
  expect(judge({...at, operator})!.probability).toBe(probability);
});

test("judgeTrend of a published number counts both ends of a range, and what is about right", () => {
  const at = {due: "2024-12-31", start: "2024-01-01"};
  const between = (value: number, valueHigh: number) =>
    judge({...at, operator: "between", value, valueHigh})!.probability;
  expect([between(400, 500), between(300, 400), between(300, 399), between(401, 500)]).toEqual([
    1, 1, 0, 0
  ]);
  const about = (value: number) => judge({...at, operator: "about", value})!.probability;
  expect([about(400), about(300), about(500)]).toEqual([1, 0, 0]);
});

test("judgeTrend needs two published years, of the place and at the end of the year", () => {
  expect(judge({value: 1}, [figures[0]])).toBeNull();
  expect(judge({value: 1}, [figures[0], figure(2024, 1, {placeCode: "2"})])).toBeNull();
  expect(judge({value: 1}, [figures[0], figure(2024, 1, {period: "2024-06"})])).toBeNull();
  expect(judge({value: 1, series: undefined})).toBeNull();
});

test("judgeTrend without a number gives intervals but no probability", () => {
  const verdict = judge({operator: "none", value: undefined})!;
  expect(verdict.probability).toBeNull();
  expect(verdict.status).toBe("trend");
  expect(verdict.median).toBeGreaterThan(400);
});

test("judgeTrend by trendForecaster says how little a short series tells, and is less sure of it", () => {
  const [short, long] = [figures.slice(-3), figures].map(
    (list) =>
      judgeTrend(
        target("T", {kind: "trend", series: "bodies", basis: "stock", unit: "body", value: 450}),
        {...syntheticProject(), figures: list},
        trendForecaster,
        statusBands
      )!
  );
  expect(short.note?.zh).toMatch(/3/);
  const width = ({lower95, upper95}: typeof short) => upper95! - lower95!;
  expect(width(short)).toBeGreaterThan(1.5 * width(long));
  expect(short.median!).toBeGreaterThan(450);
  expect(short.probability!).toBeGreaterThan(0.5);
  expect(short.probability!).toBeLessThan(long.probability!);
});

test("trendForecaster combines methods on a full series, and draws a line over missing years", () => {
  const options = {horizon: 2, levels: [0.8], bounds: "count" as const};
  const gap = {years: [2020, 2022, 2024], values: [300, 340, 400]};
  expect(trendForecaster.forecast(gap, options).method).toMatch(/drift/);
  expect(trendForecaster.forecast(gap, options).point).toEqual([425, 450]);
  const full = {years: [2022, 2023, 2024], values: [340, 370, 400]};
  expect(trendForecaster.forecast(full, options).method).toMatch(/combination/);
});
