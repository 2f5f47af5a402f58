import {expect, test} from "vitest";
import {calibrationVerdict, mostByChance} from "../../src/fit/calibrationVerdict.js";

// R: qbinom(0.01, n, 0.01, lower.tail = FALSE)
test.each([
  [1, 1],
  [10, 1],
  [88, 4],
  [100, 4],
  [300, 8]
])("mostByChance(%d) is the 99% quantile of a binomial number", (n, most) => {
  expect(mostByChance(n)).toBe(most);
});

test("calibrationVerdict(p) adjusts the smallest p value by the number of tests, and stops at 1", () => {
  const even = Array.from({length: 100}, (_, k) => (k + 0.5) / 100);
  expect(calibrationVerdict(even)).toEqual({
    failed: 1,
    expectedFailures: 1,
    mostFailures: 4,
    smallestAdjusted: 0.5,
    passed: true
  });
  expect(calibrationVerdict([0.6, 0.9])).toMatchObject({smallestAdjusted: 1, failed: 0});
});

test("calibrationVerdict(p) fails one p value that is too small, and too many that are small", () => {
  const even = Array.from({length: 96}, (_, k) => (k + 1) / 100);
  const four = [0.009, 0.009, 0.009, 0.009];
  expect(calibrationVerdict([...even, ...four])).toMatchObject({failed: 4, passed: true});
  expect(calibrationVerdict([...even.slice(1), ...four, 0.009])).toMatchObject({
    failed: 5,
    passed: false
  });
  const edge = (p: number) => calibrationVerdict([p, ...even, 0.9, 0.9, 0.9]);
  expect(edge(0.0001)).toMatchObject({failed: 1, smallestAdjusted: 0.01, passed: false});
  expect(edge(0.00011)).toMatchObject({smallestAdjusted: 0.011, passed: true});
});
