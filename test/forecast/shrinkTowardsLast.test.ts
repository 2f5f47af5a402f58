import {expect, test} from "vitest";
import {shrinkTowardsLast} from "../../src/forecast/shrinkTowardsLast.js";

test("shrinkTowardsLast(path, last, n) keeps 1 − 0.95 / (n − 1)^1.5 of the way from the last value", () => {
  const kept = [2, 5, 10].map((n) => shrinkTowardsLast(Float64Array.of(20), 10, n)[0]);
  expect(kept[0]).toBeCloseTo(10.5, 12);
  expect(kept[1]).toBeCloseTo(10 + 10 * (1 - 0.95 / 8), 12);
  expect(kept[2]).toBeCloseTo(10 + 10 * (1 - 0.95 / 27), 12);
});
