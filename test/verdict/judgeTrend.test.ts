import {expect, test} from "vitest";
import {drift} from "../../src/forecast/randomWalk.js";
import {statusBands} from "../../src/index.js";
import type {Figure} from "../../src/project/figure.js";
import {formatShare} from "../../src/quantity/formatAmount.js";
import {judgeTrend} from "../../src/verdict/judgeTrend.js";
import {trendForecaster} from "../../src/verdict/seriesForecaster.js";
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
  expect(verdict.median).toBeCloseTo(Math.round(ahead.point[2]), 9);
  expect(verdict.lower80).toBeCloseTo(Math.round(ahead.intervals[0].lower[2]), 9);
  expect(verdict.upper95).toBeCloseTo(Math.round(ahead.intervals[1].upper[2]), 9);
  expect(verdict.probability!).toBeGreaterThan(0.5);
  expect(verdict.recentPace).toBe(30);
  expect(verdict.recentFigures).toEqual(["F2023", "F2024"]);
});

test("judgeTrend gives one half at the median, less for more, and is never sure", () => {
  const {median} = judge({value: 1, unit: "FTE"})!;
  expect(judge({value: median!, unit: "FTE"})!.probability).toBeCloseTo(0.5, 9);
  let last = 1;
  for (const value of [1, 100, 400, 450, 475, 500, 600, 5000]) {
    const {probability} = judge({value})!;
    expect(probability!).toBeLessThanOrEqual(last);
    expect(probability!).toBeGreaterThan(0);
    expect(probability!).toBeLessThan(1);
    last = probability!;
  }
});

test("judgeTrend turns the inequality and takes ranges", () => {
  const least = judge({value: 470, operator: ">="})!.probability!;
  expect(judge({value: 470, operator: "<="})!.probability!).toBeCloseTo(
    1 - judge({value: 471, operator: ">="})!.probability!,
    12
  );
  expect(judge({value: 470, operator: "<"})!.probability!).toBeCloseTo(1 - least, 12);
  const between = judge({operator: "between", value: 450, valueHigh: 500})!.probability!;
  expect(between).toBeCloseTo(
    judge({value: 450})!.probability! - judge({value: 501})!.probability!,
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

test("judgeTrend needs two published years, of the place and of one date", () => {
  expect(judge({value: 1}, [figures[0]])).toBeNull();
  expect(judge({value: 1}, [figures[0], figure(2024, 1, {placeCode: "2"})])).toBeNull();
  expect(judge({value: 1}, [figures[0], figure(2024, 1, {period: "2024-01/2024-06"})])).toBeNull();
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
  // Its three years rose evenly, by 30 each, so its path is steeper; how sure it is shows in the width alone.
  expect(width(short)).toBeGreaterThan(1.5 * width(long));
  expect(short.median!).toBeGreaterThan(400);
});

test("trendForecaster goes on from a series with missing years, upwards if it rose", () => {
  const options = {horizon: 2, levels: [0.8], bounds: "count" as const};
  const gap = {years: [2020, 2022, 2024], values: [300, 340, 400]};
  const [first, second] = trendForecaster.forecast(gap, options).point;
  expect(first).toBeGreaterThan(400);
  expect(second).toBeGreaterThan(first);
  // No faster than its last pace, 30 a year.
  expect(second).toBeLessThanOrEqual(460);
});

const annual = (kind: "flow" | "stock" | "ratio", rows: Record<string, number>) =>
  Object.entries(rows).map(([period, value]) =>
    figure(0, value, {id: period, period, periodKind: kind})
  );
const judgeDefault = (rest: Parameters<typeof target>[1], list: Figure[]) =>
  judgeTrend(
    target("T", {kind: "trend", series: "bodies", unit: "body", ...rest}),
    {...syntheticProject(), figures: list},
    trendForecaster,
    statusBands
  )!;
const flows = {2019: 46, 2020: 52, 2021: 60, 2022: 69, 2023: 70, 2025: 84, 2027: 84};

test("judgeTrend of a sum estimates a year that is not published, and names it", () => {
  const verdict = judgeDefault(
    {basis: "cumulative", value: 200, start: "2025-01-01", due: "2027-12-31"},
    annual("flow", flows)
  );
  expect(verdict.median).toBe(252);
  expect(verdict.probability!).toBeGreaterThan(0.95);
  expect(verdict.upper95! - verdict.lower95!).toBeGreaterThan(5);
  expect(verdict.note?.zh).toContain("2026年的数未公布");
});

test("judgeTrend of a sum counts years before the first published one, never as nothing", () => {
  const verdict = judgeDefault(
    {basis: "cumulative", value: 100, start: "2018-01-01", due: "2019-12-31"},
    annual("flow", flows)
  );
  expect(verdict.median!).toBeGreaterThan(46 + 30);
  expect(verdict.median!).toBeLessThan(46 + 50);
  expect(verdict.lower95!).toBeLessThan(verdict.median!);
});

test("judgeTrend of a past date whose year is not published estimates it between its neighbours", () => {
  const verdict = judgeDefault(
    {basis: "annual", value: 65000, start: "2023-01-01", due: "2023-12-31", unit: "person"},
    annual("flow", {2020: 60000, 2021: 62000, 2022: 65000, 2024: 68000})
  );
  expect(verdict.median).toBe(66500);
  expect(verdict.probability!).toBeGreaterThan(0.6);
  expect(verdict.probability!).toBeLessThan(0.95);
  expect(verdict.note?.en).toContain("2023");
});

const stocks = annual("stock", {
  "2019-12-31": 46,
  "2020-12-31": 52,
  "2021-12-31": 60,
  "2022-12-31": 69,
  "2023-12-31": 77,
  "2024-12-31": 84
});
const stockBy = (due: string, list = stocks) =>
  judgeDefault({basis: "stock", value: 90, start: "2025-01-01", due}, list);

test("judgeTrend reads a stock on its day: a quarter of a year on, a quarter of the way and half the spread", () => {
  const [quarter, year] = [stockBy("2025-03-31"), stockBy("2025-12-31")];
  expect(quarter.median).toBe(86);
  expect(quarter.probability!).toBeGreaterThan(0.1);
  expect(quarter.probability!).toBeLessThan(0.16);
  const width = ({lower80, upper80}: typeof year) => upper80! - lower80!;
  expect(Math.abs(width(quarter) - width(year) / 2)).toBeLessThanOrEqual(1);
  const rising = ["2025-01-01", "2025-06-30", "2025-12-30", "2025-12-31", "2028-02-29"].map(
    (due) => stockBy(due).median!
  );
  expect([...rising].sort((a, b) => a - b)).toEqual(rising);
  expect(rising[0]).toBe(84);
});

test("judgeTrend goes on from a stock published off the yearly dates", () => {
  const later = [...stocks, ...annual("stock", {"2025-06-30": 95})];
  expect(stockBy("2025-06-30", later)).toMatchObject({median: 95, probability: 1});
  expect(stockBy("2025-12-31", later).median!).toBeGreaterThan(95);
});

test("judgeTrend sums school years whole and cuts calendar years by the part in the window", () => {
  const school = annual("flow", {"2022-09/2023-08": 100, "2023-09/2024-08": 110});
  const sum = {basis: "cumulative" as const, value: 1};
  const whole = judgeDefault({...sum, start: "2022-09-01", due: "2024-08-31"}, school);
  expect([whole.median, whole.lower95]).toEqual([210, 210]);
  const calendar = annual("flow", {2021: 100, 2022: 104, 2023: 112, 2024: 116});
  const financial = judgeDefault({...sum, start: "2023-04-01", due: "2024-03-31"}, calendar);
  expect(financial.median).toBe(Math.round((275 / 365) * 112 + (91 / 366) * 116));
  expect(financial.lower95!).toBeLessThan(financial.median!);
});

test("judgeTrend of a share that stands at its limit is at least as likely as its own median says", () => {
  const shares = annual("ratio", {2020: 0.97, 2021: 0.985, 2022: 0.992, 2023: 1, 2024: 1});
  const at = {basis: "ratio" as const, unit: "1", start: "2025-01-01", due: "2025-12-31"};
  const verdict = judgeDefault({...at, operator: ">=", value: 1}, shares);
  expect(verdict.median!).toBeGreaterThan(0.9995);
  expect(verdict.probability!).toBeGreaterThanOrEqual(0.5);
  expect(judgeDefault({...at, operator: "<=", value: 1}, shares).probability).toBe(1);
  const three = (["<", "=", ">"] as const).map(
    (operator) => judgeDefault({...at, operator, value: 0.99}, shares).probability!
  );
  expect(three[0] + three[2]).toBeCloseTo(1, 12);
  expect(three[1]).toBeLessThan(0.5);
  expect(judgeDefault({...at, operator: "=", value: 1}, shares).probability!).toBeGreaterThan(0.4);
  const none = annual("ratio", {2021: 0.02, 2022: 0.01, 2023: 0, 2024: 0});
  expect(judgeDefault({...at, operator: "<=", value: 0}, none).probability!).toBeGreaterThanOrEqual(
    0.5
  );
});

test("judgeTrend counts whole bodies: at least, more than, at most, fewer and exactly agree", () => {
  const chance = (operator: ">" | ">=" | "<" | "<=" | "=", value: number) =>
    stockBy2({operator, value}).probability!;
  const stockBy2 = (rest: Parameters<typeof target>[1]) =>
    judgeDefault({basis: "stock", start: "2025-01-01", due: "2025-12-31", ...rest}, stocks);
  for (const value of [85, 90, 92, 100]) {
    expect(chance(">", value)).toBeCloseTo(chance(">=", value + 1), 12);
    expect(chance(">", value) + chance("=", value) + chance("<", value)).toBeCloseTo(1, 12);
    expect(chance("<=", value) - chance("<", value)).toBeCloseTo(chance("=", value), 12);
  }
  const {median} = stockBy2({value: 1});
  expect(chance(">=", median!)).toBeGreaterThanOrEqual(0.5);
  expect(chance("<=", median!)).toBeGreaterThanOrEqual(0.5);
});

test("judgeTrend of contradicting values carries both: its probability is the mean, its words name them", () => {
  const other = figure(2024, 440, {id: "X2024"});
  const both = judge({value: 470}, [...figures, other])!;
  const low = judge({value: 470})!;
  const high = judge({value: 470}, [...figures.slice(0, 4), figure(2024, 440)])!;
  expect(both.probability!).toBeCloseTo((low.probability! + high.probability!) / 2, 12);
  for (const end of ["lower95", "lower80", "median", "upper80", "upper95"] as const) {
    expect(both[end]!).toBeGreaterThanOrEqual(Math.min(low[end]!, high[end]!));
    expect(both[end]!).toBeLessThanOrEqual(Math.max(low[end]!, high[end]!));
  }
  expect(both.note?.en).toContain("400 (F2024), 440 (X2024), which cannot all be true");
  expect(both.note?.zh).toContain("同日公布了2个：400（F2024）、440（X2024）");
  expect(judge({value: 470}, [other, ...figures])).toEqual(both);
});

test("judgeTrend names a revision, and judges by the new value", () => {
  const revised = [
    ...figures.slice(0, 4),
    figure(2024, 400, {published: "2025-02"}),
    figure(2024, 380, {id: "N", published: "2025-09"})
  ];
  const verdict = judge({value: 470}, revised)!;
  expect(verdict.note?.en).toContain(
    "The value of 2024 was published as 400 (F2024) and revised to 380 (N)"
  );
  expect(verdict.median).toBe(
    judge({value: 470}, [...figures.slice(0, 4), figure(2024, 380)])!.median
  );
});

test("judgeTrend takes a year that lacks a value from values a few months before and after it", () => {
  const around = [
    figure(2020, 300),
    figure(2021, 330),
    figure(2022, 0, {id: "S", period: "2022-09-30", value: 352}),
    figure(2023, 0, {id: "J", period: "2023-06-30", value: 370}),
    figure(2023, 380),
    figure(2024, 400)
  ];
  // The end of 2022 is a third of the way from 30 September to 30 June: 352 + 18 * 92 / 273.
  const filled = judge({value: 470}, around)!;
  const plain = judge({value: 470}, [
    figure(2020, 300),
    figure(2021, 330),
    figure(2022, 352 + (18 * 92) / 273),
    figure(2023, 380),
    figure(2024, 400)
  ])!;
  expect(filled.median).toBe(plain.median);
  expect(filled.probability!).toBeCloseTo(plain.probability!, 3);
  expect(filled.note).toEqual(plain.note);
});

test("judgeTrend of a series that moved from December to June follows what it did since", () => {
  const moved = annual("stock", {
    "2018-12-31": 100,
    "2019-12-31": 101,
    "2020-12-31": 102,
    "2021-12-31": 103,
    "2022-06-30": 130,
    "2023-06-30": 160,
    "2024-06-30": 190
  });
  const verdict = judgeDefault(
    {basis: "stock", value: 250, start: "2025-01-01", due: "2027-12-31"},
    moved
  );
  expect(verdict.median!).toBeGreaterThan(230);
  expect(verdict.upper95! - verdict.lower95!).toBeGreaterThan(80);
  expect(verdict.probability!).toBeGreaterThan(0.3);
});

test("judgeTrend of one last value that jumps off the yearly dates is no surer than if it had jumped on them", () => {
  const years = {"2018-12-31": 100, "2019-12-31": 101, "2020-12-31": 102, "2021-12-31": 103};
  const width = (last: Record<string, number>) => {
    const verdict = judgeDefault(
      {basis: "stock", value: 158, start: "2024-01-01", due: "2024-12-31"},
      annual("stock", {...years, "2022-12-31": 104, ...last})
    );
    return verdict.upper80! - verdict.lower80!;
  };
  expect(width({"2023-06-30": 160})).toBeGreaterThan(0.7 * width({"2023-12-31": 160}));
});

test("judgeTrend of flows that moved from calendar to school years learns from both", () => {
  const flows = annual("flow", {
    2018: 100,
    2019: 101,
    2020: 99,
    2021: 102,
    "2022-09/2023-08": 300,
    "2023-09/2024-08": 310,
    "2024-09/2025-08": 320
  });
  const verdict = judgeDefault(
    {basis: "annual", value: 300, start: "2026-01-01", due: "2026-12-31"},
    flows
  );
  expect(verdict.upper95! - verdict.lower95!).toBeGreaterThan(40);
});

test("judgeTrend says which values are bounds, which figures are no whole year, and which years before the series are estimated", () => {
  const list = [
    ...annual("flow", {2021: 100, 2022: 104, 2023: 112}),
    ...annual("flow", {2024: 116}).map((one) => ({...one, id: "B24", bound: "more_than" as const})),
    ...annual("flow", {"2025-01/2025-06": 10}).map((one) => ({...one, id: "H25"}))
  ];
  const verdict = judgeDefault(
    {basis: "cumulative", value: 400, start: "2020-01-01", due: "2025-12-31"},
    list
  );
  expect(verdict.note?.en).toContain("116 (B24) is printed with a word such as more than");
  expect(verdict.note?.en).toContain(
    "Not used, being part of a year or of an uncertain time: H25."
  );
  expect(verdict.note?.en).toContain("Not published: 2020");
  expect(verdict.note?.zh).toContain("H25只是一年中的一段");
  const plain = judgeDefault(
    {basis: "cumulative", value: 400},
    annual("flow", {2021: 100, 2022: 104})
  );
  expect(plain.note?.en ?? "").not.toMatch(/Not used|printed with/);
});

test.each([
  ["01-01", "12-31", 0],
  ["03-01", "02-28", 1],
  ["04-01", "03-31", 1],
  ["06-01", "05-31", 1],
  ["07-01", "06-30", 1],
  ["09-01", "08-31", 1]
])("judgeTrend takes years from %s to %s as published, leap years or not", (from, to, later) => {
  const end = (year: number) =>
    to === "02-28" && year % 4 === 0 ? `${year}-02-29` : `${year}-${to}`;
  const figures = [40, 44, 46, 52].map((value, i) => ({
    id: `F${i}`,
    placeCode: "1",
    indicator: "classes",
    period: `${2020 + i}-${from}/${end(2020 + i + later)}`,
    periodKind: "flow",
    value,
    unit: "class",
    bound: "exact",
    confidence: "A1"
  }));
  const asked = (value: number) =>
    judgeTrend(
      {
        id: "T1",
        name: {zh: "", en: ""},
        operator: ">=",
        value,
        unit: "class",
        basis: "cumulative",
        series: "classes",
        start: `2022-${from}`,
        due: end(2023 + later)
      } as unknown as Parameters<typeof judgeTrend>[0],
      {figures, plan: {placeCode: "1"}} as unknown as Parameters<typeof judgeTrend>[1],
      trendForecaster,
      statusBands
    );
  expect(asked(98)?.probability).toBe(1);
  expect(asked(99)?.probability).toBe(0);
  expect(asked(98)?.median).toBe(98);
  expect(asked(98)?.note?.en ?? "").not.toContain("Not published");
});

test("judgeTrend shows the year nearest to failing where all years are sure", () => {
  const figures = [46, 52, 53].map((value, i) => ({
    id: `F${i}`,
    placeCode: "1",
    indicator: "classes",
    period: String(2022 + i),
    periodKind: "flow",
    value,
    unit: "class",
    bound: "exact",
    confidence: "A1"
  }));
  const shown = (operator: string, value: number) =>
    judgeTrend(
      {
        id: "T1",
        name: {zh: "", en: ""},
        operator,
        value,
        unit: "class/yr",
        basis: "annual",
        series: "classes",
        start: "2022-01-01",
        due: "2024-12-31"
      } as unknown as Parameters<typeof judgeTrend>[0],
      {figures, plan: {placeCode: "1"}} as unknown as Parameters<typeof judgeTrend>[1],
      trendForecaster,
      statusBands
    )?.median;
  expect([46, 50, 53, 60].map((goal) => shown(">=", goal))).toEqual([46, 46, 46, 46]);
  expect([40, 60].map((goal) => shown("<=", goal))).toEqual([53, 53]);
});

test("judgeTrend says of a yearly target that begins within a year that the part is not judged", () => {
  const flows = [46, 52, 53].map((value, i) =>
    figure(2022 + i, value, {period: String(2022 + i), periodKind: "flow"})
  );
  const note = (start: string, due = "2024-12-31") =>
    judge({value: 50, basis: "annual", unit: "body/yr", start, due}, flows)?.note?.en ?? "";
  expect(note("2023-01-01", "2024-06-30")).toContain("begins on 1 January 2023 is no year");
  expect(note("2022-07-01", "2024-06-30")).not.toContain("no year of its own");
  expect(note("2022-07-01")).toContain("begins on 1 July 2022 is no year of its own");
  expect(note("2022-01-01")).not.toContain("no year of its own");
  expect(note("2024-07-01")).toContain("the twelve months up to 31 December 2024 are judged");
});

test("judgeTrend takes the pace of the last two values a year, also of two in one year", () => {
  const twice = [...figures.slice(0, 4), figure(2024, 385, {period: "2024-06-30"}), figures[4]];
  // Of 366 days 184 lie between the end of June and the end of December.
  expect(judge({value: 450}, twice)!.recentPace).toBeCloseTo((400 - 385) / (184 / 366), 9);
});

test("judgeTrend says of contradicting values what the lower gives first", () => {
  const both = judge({value: 470}, [...figures, figure(2024, 440, {id: "X2024"})])!;
  const [low, high] = [400, 440].map((last) =>
    formatShare(judge({value: 470}, [...figures.slice(0, 4), figure(2024, last)])!.probability!)
  );
  expect(low).not.toBe(high);
  expect(both.note?.en).toContain(
    `With the lower the probability is ${low}, with the higher ${high}.`
  );
});

test("judgeTrend of a yearly range shows the year nearest to either end where all years are sure", () => {
  const list = annual("flow", {2022: 46, 2023: 48, 2024: 53});
  const years = {basis: "annual" as const, start: "2022-01-01", due: "2024-12-31"};
  const shown = (value: number, valueHigh: number) =>
    judgeDefault({...years, operator: "between", value, valueHigh}, list).median;
  expect([shown(40, 70), shown(30, 55)]).toEqual([46, 53]);
});

test("judgeTrend of a share that never left 0 or 1 finds it there n / (n + h) likely, at least a half, for = and for >= alike", () => {
  const at = (value: number, operator: "=" | ">=" | "<=" | "<" | ">", years: number) =>
    judgeDefault(
      {basis: "ratio", unit: "1", value, operator, start: "2025-01-01", due: "2025-12-31"},
      annual(
        "ratio",
        Object.fromEntries(Array.from({length: years}, (_, i) => [2025 - years + i, value]))
      )
    ).probability!;
  // 5 / 6, read at .8; 12 / 13 at .9.
  for (const [value, side, beyond] of [
    [1, ">=", "<"],
    [0, "<=", ">"]
  ] as const) {
    expect(at(value, "=", 5)).toBeCloseTo(at(value, side, 5), 12);
    expect(at(value, "=", 5)).toBeGreaterThan(0.8);
    expect(at(value, "=", 5)).toBeLessThan(5 / 6);
    expect(at(value, "=", 12)).toBeGreaterThan(0.9);
    expect(at(value, beyond, 5)).toBeCloseTo(1 - at(value, side, 5), 12);
  }
});

test("judgeTrend of one last value off the yearly dates learns from a halt too: slower and wider than the old line", () => {
  const years = {"2019-12-31": 100, "2020-12-31": 110, "2021-12-31": 120, "2022-12-31": 130};
  const asked = {basis: "stock", value: 170, start: "2025-01-01", due: "2027-12-31"} as const;
  const at = (last: number) =>
    judgeDefault(asked, annual("stock", {...years, "2023-12-31": 140, "2024-06-30": last}));
  const [along, halted, fallen] = [at(145), at(141), at(130)];
  expect(halted.median!).toBeLessThan(along.median! - 6);
  expect(fallen.median!).toBeLessThan(halted.median! - 10);
  expect(fallen.upper80! - fallen.lower80!).toBeGreaterThan(along.upper80! - along.lower80!);
});

test("judgeTrend: a running total does not end below what it has reached, and one that has reached its goal has it for sure", () => {
  const list = [figure(2023, 8), figure(2024, 17)];
  const judged = (rest: Parameters<typeof judge>[0]) => judge({value: 30, ...rest}, list);
  const free = judged({});
  expect(free?.lower80).toBeLessThan(17);
  const total = judged({runningTotal: true});
  expect([total?.lower95, total?.lower80]).toEqual([17, 17]);
  expect(total?.upper80).toBe(free?.upper80);
  expect(total?.probability).toBe(free?.probability);
  expect(judged({value: 17, runningTotal: true})?.probability).toBe(1);
  expect(judged({value: 17})?.probability).toBeLessThan(1);
});

test("judgeTrend: what was reached after the due date is no floor of a running total", () => {
  const list = [figure(2023, 8), figure(2026, 17), figure(2029, 90)];
  expect(judge({value: 30, runningTotal: true}, list)?.lower95).toBeLessThan(90);
  expect(judge({value: 30, runningTotal: true}, list)?.lower95).toBeGreaterThanOrEqual(17);
});
