import {expect, test} from "vitest";
import {trendReport} from "../../src/evaluate/trendReport.js";

test.each<[string, () => unknown, string]>([
  [
    "a way to fill that it does not know, which was growth",
    () => trendReport({years: [2020, 2022], values: [1, 3]}, {fill: "liner"} as never),
    'unknown method: "liner"; one of linear'
  ],
  [
    "a key that nobody reads",
    () => trendReport([1, 2, 3], {fil: "linear"} as never),
    'unknown key of options of trendReport: "fil"; one of fill'
  ],
  [
    "options that are none",
    () => trendReport([1, 2, 3], true as never),
    "invalid options of trendReport; not an object: true"
  ],
  [
    "no series",
    () => trendReport(null as never),
    "invalid series; not a list of numbers, or {years, values}: null"
  ]
])("trendReport refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
