import {expect, test} from "vitest";
import {backtestGroups, fewest} from "../../src/backtest/backtestGroups.js";
import type {
  BacktestCase,
  BacktestForecast,
  BacktestOrigin
} from "../../src/backtest/backtestRecord.js";

const forecast = (median: number, crps: number): BacktestForecast => ({
  median,
  "50": [median - 1, median + 1],
  "80": [median - 2, median + 2],
  "95": [median - 3, median + 3],
  error: 0.1,
  crps,
  intervalScore80: 0.4,
  intervalScore95: 0.6
});
const single = (actual: number, change: Partial<BacktestCase> = {}): BacktestCase => ({
  figure: "F",
  role: "highSkilled",
  at: 2022,
  years: 2,
  actual,
  forecasts: {skillcast: forecast(10, 0.2), pooledGrowth: forecast(10, 0.5)},
  fellBack: [],
  ...change
});
/** Forecasts that say nothing of each other. */
const unrelated = (count: number) =>
  Array.from({length: count}, (_, i) => Array.from({length: i + 1}, (_, j) => (i === j ? 1 : 0)));
const origin = (place: string, change: Partial<BacktestOrigin>): BacktestOrigin => ({
  correlation: unrelated((change.cases?.length ?? 0) + (change.sideCases?.length ?? 0)),
  place,
  name: {zh: place, en: place},
  origin: 2020,
  known: {segments: 0, places: 0},
  ownPast: false,
  cases: [],
  sideCases: [],
  goals: [],
  ...change
});

test("backtestGroups(origins) keeps shares and additions out of the groups of stocks", () => {
  const groups = backtestGroups([
    origin("a", {
      declared: "2026-01-01",
      cases: [single(10), single(12.5, {role: "skilled"})],
      sideCases: [single(11.5, {kind: "share"}), single(99, {kind: "added"})]
    }),
    origin("b", {ownPast: true, cases: [single(7)]})
  ]);
  expect(groups.map(({group, cases}) => [group, cases])).toEqual([
    ["all", 3],
    ["declared", 2],
    ["ownPast", 1],
    ["noPast", 2],
    ["highSkilled", 2],
    ["skilled", 1],
    ["shares", 1],
    ["newlyAdded", 1]
  ]);
  const [all] = groups;
  expect(all.coverage).toEqual({"50": 0.3333, "80": 0.3333, "95": 1});
  expect(all.above).toBe(0.3333);
  expect([all.error, all.crps, all.intervalScore80, all.intervalScore95]).toEqual([
    0.1, 0.2, 0.4, 0.6
  ]);
  expect(groups[7].coverage["95"]).toBe(0);
});

test("backtestGroups(origins) compares with a rival on the cases of which it had something to say", () => {
  const silent = single(10, {forecasts: {skillcast: forecast(10, 0.9)}});
  const [{comparisons}] = backtestGroups([origin("a", {cases: [single(10), silent]})]);
  expect(comparisons).toEqual([
    {method: "pooledGrowth", cases: 1, places: 1, difference: -0.3, interval: null}
  ]);
});

test("backtestGroups(origins) gives a comparison an interval from five places on", () => {
  const names = ["a", "b", "c", "d", "e"];
  const of = (count: number) =>
    backtestGroups(names.slice(0, count).map((name) => origin(name, {cases: [single(10)]})))[0];
  expect(of(fewest - 1).comparisons[0].interval).toBeNull();
  expect(of(fewest).comparisons[0].interval).toEqual([-0.3, -0.3]);
  expect(of(fewest).aboveClustered).toEqual([0, 0]);
});

test("backtestGroups([]) has no groups", () => {
  expect(backtestGroups([])).toEqual([]);
});
