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
    expect(wilsonInterval(runs, runs).low).toBeLessThan(1);
    expect(wilsonInterval(0, runs).high).toBeGreaterThan(0);
    expect(wilsonInterval(runs, runs).standardError).toBeGreaterThan(0);
  }
});
