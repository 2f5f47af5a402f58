import {expect, test} from "vitest";
import {mixRuns} from "../../src/decide/mixRuns.js";

test("mixRuns(name, runs, seed) holds every run once, the same for a name whatever else is mixed", () => {
  const order = mixRuns("wujin", 1000, 1);
  expect(new Set(order).size).toBe(1000);
  expect(Math.max(...order)).toBe(999);
  expect(mixRuns("wujin", 1000, 1)).toEqual(order);
});

test("two names, or two seeds, have orders without anything in common", () => {
  const n = 4000;
  const order = mixRuns("wujin", n, 1);
  for (const other of [mixRuns("xinbei", n, 1), mixRuns("wujin", n, 2)]) {
    const mean = (n - 1) / 2;
    const covariance = order.reduce((sum, one, i) => sum + (one - mean) * (other[i] - mean), 0) / n;
    expect(Math.abs(covariance / ((n * n - 1) / 12))).toBeLessThan(4 / Math.sqrt(n));
  }
});
