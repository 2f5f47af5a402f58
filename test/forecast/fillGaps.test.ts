import {expect, test} from "vitest";
import {fillGaps} from "../../src/forecast/fillGaps.js";

test.each<[string, () => unknown, string]>([
  [
    "a method that it does not know, which was growth",
    () => fillGaps({years: [2020, 2022], values: [10, 14]}, {method: "lineal"} as never),
    'unknown method: "lineal"; one of linear, last, growth'
  ],
  [
    "a key that nobody reads",
    () => fillGaps({years: [2020, 2022], values: [10, 14]}, {methd: "last"} as never),
    'unknown key of options of fillGaps: "methd"; one of method'
  ]
])("fillGaps refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("fillGaps(series, {method}) fills on the line, by growth, or with what was last", () => {
  const series = {years: [2020, 2022], values: [4, 16]};
  expect(fillGaps(series).values).toEqual([4, 10, 16]);
  expect(fillGaps(series, {method: "growth"}).values[1]).toBeCloseTo(8, 12);
  expect(fillGaps(series, {method: "last"}).values).toEqual([4, 4, 16]);
});
