import {expect, test} from "vitest";
import {forecastSeries} from "../../src/entries/forecast.js";
import {simpleSmoothing} from "../../src/forecast/exponentialSmoothing.js";
import {drift, growth, naive} from "../../src/forecast/randomWalk.js";

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

test.each<[string, () => unknown, string]>([
  [
    "a parameter that the method has not",
    () => forecastSeries([1, 2, 3], {alpha: 0.5} as never),
    'unknown key of options: "alpha"'
  ],
  [
    "a parameter of another smoothing",
    () => simpleSmoothing([1, 2, 3], {alpha: 0.5, beta: 0.1}),
    'unknown key of options: "beta"'
  ],
  [
    "an average of a method that has none",
    () => naive([1, 2, 3], {average: "mean"} as never),
    'unknown key of options: "average"'
  ],
  [
    "options that are none, of forecastSeries",
    () => forecastSeries([1, 2, 3], true as never),
    "invalid options; not an object: true"
  ],
  [
    "options that are none, of drift",
    () => drift([1, 2, 3], [] as never),
    "invalid options; not an object: []"
  ],
  [
    "an average that is none",
    () => growth([1, 2, 3], {average: "mode"} as never),
    'unknown average: "mode"; one of mean, median'
  ],
  [
    "an interval of growth beyond numbers",
    () => growth([1, 1e100, 1, 1e100, 1], {horizon: 20}),
    "invalid forecast; not finite: Infinity"
  ],
  [
    "a growth beyond numbers",
    () => growth([5e-324, 2, 4], {horizon: 2}),
    "invalid forecast; not finite: Infinity"
  ],
  [
    "text for a parameter",
    () => simpleSmoothing([1, 2, 3], {alpha: "0.5"} as never),
    "invalid smoothing parameters"
  ]
])("%s is refused, not left aside", (_, call, message) => {
  expect(call).toThrow(message);
});
