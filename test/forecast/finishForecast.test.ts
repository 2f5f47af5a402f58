import {expect, test} from "vitest";
import {finishForecast, normalIntervals} from "../../src/forecast/finishForecast.js";
import type {Limits} from "../../src/forecast/seriesForecast.js";

const raw = () => ({
  method: "any",
  point: [6, 4, 9],
  intervals: [{level: 0.8, lower: [-2, 1, 2], upper: [8, 7, 14]}],
  fitted: [1, 3],
  parameters: {}
});
const observed = {values: Float64Array.of(2, 5), lastYear: 2024};
const finish = (limits: Limits) => finishForecast(observed as never, limits, raw());

test("finishForecast(observations, limits, raw) adds years and residuals, and holds every path within the limits", () => {
  const {years, residuals, point, intervals, notes} = finish({lower: 0, upper: 10});
  expect(years).toEqual([2025, 2026, 2027]);
  expect(residuals).toEqual([1, 2]);
  expect(point).toEqual([6, 4, 9]);
  expect(intervals).toEqual([{level: 0.8, lower: [0, 1, 2], upper: [8, 7, 10]}]);
  expect(notes).toHaveLength(1);
  expect(notes[0].en).toContain("2");
});

test("finishForecast(observations, {rising: true}, raw) lets no path fall below the last value or its own past", () => {
  const {point, intervals} = finish({rising: true});
  expect(point).toEqual([6, 6, 9]);
  expect(intervals).toEqual([{level: 0.8, lower: [5, 5, 5], upper: [8, 8, 14]}]);
});

test("finishForecast(observations, …) says nothing of a history of 6, and nothing of years that have no number", () => {
  const six = {values: Float64Array.of(1, 2, 3, 4, 5, 6)};
  const forecast = finishForecast(six as never, {}, {...raw(), fitted: []});
  expect(forecast.notes).toEqual([]);
  expect("years" in forecast).toBe(false);
});

test("normalIntervals(path, errors, levels, n, back) is path ± z σ, wider up to 5 observations", () => {
  const z80 = 1.2815515655446004;
  const [{level, lower, upper}] = normalIntervals([10, 20], [1, 2], [0.8], 6);
  expect(level).toBe(0.8);
  expect(lower[0]).toBeCloseTo(10 - z80, 12);
  expect(lower[1]).toBeCloseTo(20 - 2 * z80, 12);
  expect(upper[1]).toBeCloseTo(20 + 2 * z80, 12);
  // n = 5: 1 + 2.35 / 16.
  const [short] = normalIntervals([10], [1], [0.8], 5, (x) => 2 * x);
  expect(short.upper[0]).toBeCloseTo(2 * (10 + z80 * (1 + 2.35 / 16)), 12);
});
