import * as fc from "fast-check";
import {expect, test} from "vitest";
import {drift, growth, naive, rollingOrigin, scoreMethods} from "../../src/entries/forecast.js";

test("rollingOrigin(y) forecasts only from what was known at each origin", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 90}), {minLength: 8, maxLength: 15}), (y) => {
      const series = {years: y.map((_, i) => 2000 + i), values: y};
      const cases = rollingOrigin(series, {methods: {naive, drift}, horizon: 3, origins: 4});
      for (const {method, origin, actual, point, scale} of cases) {
        const end = origin - 2000 + 1;
        expect(actual).toEqual(y.slice(end, end + 3));
        const known = y.slice(0, end);
        const run = method === "naive" ? naive : drift;
        expect(point).toEqual(run(known, {horizon: actual.length}).point);
        expect(scale).toBeGreaterThan(0);
      }
    }),
    {numRuns: 40, seed: 7}
  );
});

test("rollingOrigin(y) replaces a method that fails by the naive forecast and marks it", () => {
  const cases = rollingOrigin([1, 2, 0, 4, 5, 6, 7], {methods: {growth, naive}, horizon: 1});
  const failed = cases.filter(({method}) => method === "growth");
  expect(failed.every((one) => one.failed)).toBe(true);
  expect(scoreMethods(cases)[0]).toMatchObject({method: "growth", failed: 2, owa: 1});
  expect(rollingOrigin([5, 5, 5, 5, 5, 5])).toEqual([]);
  expect(() => rollingOrigin({years: [2000, 2002], values: [1, 2]})).toThrow("gap at 2001");
});

test.each<[string, () => unknown, string]>([
  [
    "a method that is none",
    () => rollingOrigin([1, 2, 3, 4, 5, 6], {methods: {naive: 5}} as never),
    "invalid method naive; not a function: 5"
  ],
  [
    "methods that are none",
    () => rollingOrigin([1, 2, 3, 4, 5, 6], {methods: null} as never),
    "invalid methods; not an object: null"
  ]
])("rollingOrigin refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
