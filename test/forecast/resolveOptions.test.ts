import {expect, test} from "vitest";
import {forecastSeries} from "../../src/entries/forecast.js";

test.each([
  [{levels: ["0.8"]}, 'invalid level; not in (0, 1): "0.8"'],
  [{levels: 0.8}, "invalid levels; not a list"],
  [{horizon: "3"}, "invalid horizon"],
  [{bounds: [0, 1]}, "invalid bounds; not an object: [0,1]"],
  [{bounds: {lower: "0"}}, 'invalid bounds.lower; not a number: "0"'],
  [{bounds: {low: 0}}, 'unknown key of bounds: "low"; one of lower']
])("forecastSeries with %o is refused in words of ours", (options, message) => {
  expect(() => forecastSeries([1, 2, 3, 4, 5], options as never)).toThrow(message);
});

test.each([[null], [5], ["1,2,3"], [{}], [{years: [1, 2], values: "ab"}]])(
  "%o is no series",
  (series) => {
    expect(() => forecastSeries(series as never)).toThrow(
      "invalid series; not a list of numbers, or {years, values}"
    );
  }
);
