import {expect, test} from "vitest";
import type {BacktestCase} from "../../src/backtest/backtestRecord.js";
import {isInside, methodScores, scoreSample} from "../../src/backtest/backtestScores.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";

test("scoreSample(logs, actual) has the scores of a normal forecast", () => {
  const logs = Float64Array.from({length: 20001}, (_, k) => normalQuantile((k + 0.5) / 20001));
  const {error, crps, intervalScore95, intervalScore80} = scoreSample(logs, 1);
  expect(error).toBeLessThan(1e-9);
  // Gneiting & Raftery 2007, eq. 21: CRPS of N(0, 1) at 0 is (√2 − 1)/√π.
  expect(crps).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 3);
  expect(intervalScore95).toBeCloseTo(2 * 1.959964, 2);
  const outside = scoreSample(logs, Math.exp(3)).intervalScore80;
  expect(outside).toBeCloseTo(2 * 1.281552 + (2 / 0.2) * (3 - 1.281552), 1);
  expect(intervalScore80).toBeLessThan(outside);
});

test("scoreSample(logs, actual) gives median and intervals in the unit of the figure", () => {
  const logs = Float64Array.from({length: 101}, (_, k) => Math.log(1000 + 10 * k));
  const score = scoreSample(logs, 1500);
  expect(score.median).toBe(1500);
  expect(score["50"]).toEqual([1250, 1750]);
  expect(score["80"]).toEqual([1100, 1900]);
  expect(score["95"][0]).toBeCloseTo(1025, 0);
  expect(score.error).toBe(0);
});

test("methodScores(cases) are means over cases, and coverage the share inside", () => {
  const logs = Float64Array.from({length: 101}, (_, k) => Math.log(1000 + 10 * k));
  const cases = [1500, 1080, 2100].map((actual) => ({
    actual,
    forecasts: {one: scoreSample(logs, actual)}
  })) as unknown as BacktestCase[];
  expect(cases.map((each) => isInside(each, each.forecasts.one, "95"))).toEqual([
    true,
    true,
    false
  ]);
  const [score] = methodScores(cases);
  expect(score.method).toBe("one");
  expect(score.cases).toBe(3);
  expect(score.coverage).toEqual({"50": 0.3333, "80": 0.3333, "95": 0.6667});
  const errors = [0, Math.log(1500 / 1080), Math.log(2100 / 1500)];
  expect(score.error).toBeCloseTo(errors.reduce((a, b) => a + b) / 3, 3);
  expect(methodScores([])).toEqual([]);
});
