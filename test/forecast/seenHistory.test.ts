import {expect, test} from "vitest";
import {seenHistory} from "../../src/forecast/seenHistory.js";

test("seenHistory(z, times) fills gaps on the line and measures mean, deviation and movement of what was observed", () => {
  const seen = seenHistory(Float64Array.of(1, 2, 5, 6), Float64Array.of(0, 1, 4, 5));
  expect([...seen.z]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(seen.filled).toEqual([false, false, true, true, false, false]);
  expect(seen.observed).toEqual([0, 1, 4, 5]);
  expect(seen.mean).toBe(3.5);
  // Σ (z − 3.5)² = 6.25 + 2.25 + 2.25 + 6.25.
  expect(seen.deviation).toBeCloseTo(Math.sqrt(17 / 3), 12);
  expect(seen.spread).toBeCloseTo(0, 12);
});

test("seenHistory(z, times) names outliers by the observation and measures an outlying last change as it stands", () => {
  const times = Float64Array.of(0, 1, 2, 3, 5, 6, 7, 8);
  const seen = seenHistory(Float64Array.of(1, 2, 3, 4, 6, 7, 8, 40), times);
  expect(seen.outliers).toEqual([7]);
  expect(seen.z[8]).toBe(9);
  expect(seen.movement).toBeGreaterThan(10);
});
