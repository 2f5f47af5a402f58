import {expect, test} from "vitest";
import {wilsonInterval} from "../../src/plan/wilsonInterval.js";

test("wilsonInterval agrees with Newcombe (1998) table I, method 3 (4 decimals)", () => {
  const rows = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ];
  for (const [met, runs, low, high] of rows) {
    const interval = wilsonInterval(met, runs);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test("wilsonInterval never says certain", () => {
  for (const runs of [1, 10, 1000, 100000]) {
    expect(wilsonInterval(runs, runs)).toMatchObject({probability: 1, high: 1});
    expect(wilsonInterval(0, runs)).toMatchObject({probability: 0, low: 0});
    expect(wilsonInterval(runs, runs).low).toBeLessThan(1);
    expect(wilsonInterval(0, runs).high).toBeGreaterThan(0);
    expect(wilsonInterval(runs, runs).standardError).toBeGreaterThan(0);
  }
});

test("wilsonInterval(81, 263).standardError is half the interval over its normal quantile", () => {
  const {low, high, standardError} = wilsonInterval(81, 263);
  expect(standardError).toBeCloseTo((high - low) / 2 / 1.959963984540054, 12);
});

test.each([
  [0, 0, "invalid runs; not at least 1: 0"],
  [1, Number.NaN, "invalid runs; not at least 1: NaN"],
  [-1, 2, "invalid met; not in 0..2: -1"],
  [Number.NaN, 2, "invalid met; not in 0..2: NaN"]
])("wilsonInterval(%d, %d) is refused", (met, runs, message) => {
  expect(() => wilsonInterval(met, runs)).toThrow(message);
});
