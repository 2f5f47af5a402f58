import * as fc from "fast-check";
import {expect, test} from "vitest";
import {forecastHierarchy, type ReconcileMethod} from "../../src/entries/forecast.js";

const methods: ReconcileMethod[] = ["bottomUp", "ols", "wls", "mint"];
const tree = {all: ["a", "b"], a: ["a1", "a2"]};
const leaves = fc.array(
  fc.tuple(
    fc.integer({min: 0, max: 90}),
    fc.integer({min: 0, max: 90}),
    fc.integer({min: 1, max: 90})
  ),
  {minLength: 6, maxLength: 14}
);
const build = (rows: [number, number, number][]) => ({
  all: rows.map(([x, y, z]) => x + y + z),
  a: rows.map(([x, y]) => x + y),
  b: rows.map(([, , z]) => z),
  a1: rows.map(([x]) => x),
  a2: rows.map(([, y]) => y)
});

test("forecastHierarchy(series) adds up at every step, stays at 0 or above, and keeps intervals nested", () => {
  fc.assert(
    fc.property(leaves, fc.constantFrom(...methods), (rows, method) => {
      const result = forecastHierarchy(build(rows), tree, {
        horizon: 3,
        method,
        levels: [0.5, 0.95]
      });
      for (const [total, parts] of Object.entries(tree))
        result[total].point.forEach((value, h) => {
          const sum = parts.reduce((part, name) => part + result[name].point[h], 0);
          expect(value).toBeCloseTo(sum, 6);
        });
      for (const {point, intervals} of Object.values(result))
        point.forEach((value, h) => {
          const [narrow, wide] = intervals;
          expect(wide!.lower[h]).toBeGreaterThanOrEqual(0);
          expect(wide!.lower[h]).toBeLessThanOrEqual(narrow!.lower[h]);
          expect(narrow!.lower[h]).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(narrow!.upper[h]);
          expect(narrow!.upper[h]).toBeLessThanOrEqual(wide!.upper[h]);
        });
    }),
    {numRuns: 25, seed: 5}
  );
});

test("parts may differ from a total by the rounding of the printed numbers, and no more", () => {
  const parts = {north: [435_000, 450_000], south: [1_104_000, 1_120_000]};
  const tree = {city: ["north", "south"]};
  expect(() => forecastHierarchy({city: [1_540_000, 1_570_000], ...parts}, tree)).not.toThrow();
  expect(() => forecastHierarchy({city: [1_600_000, 1_570_000], ...parts}, tree)).toThrow(
    "invalid city[0]; not the sum of north, south (1539000): 1600000"
  );
  expect(() => forecastHierarchy({city: [5, 9], north: [3, 4], south: [3, 5]}, tree)).toThrow(
    "invalid city[0]; not the sum of north, south (6): 5"
  );
});
