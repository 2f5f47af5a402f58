import {expect, test} from "vitest";
import {figureRange} from "../../src/figures/figureRange.js";

test.each([
  ["exact", 99, 101],
  ["at_least", 99, Number.POSITIVE_INFINITY],
  ["more_than", 99, Number.POSITIVE_INFINITY],
  ["less_than", Number.NEGATIVE_INFINITY, 101],
  ["about", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
] as const)("figureRange(100 ± 1, %s) is from %d to %d", (bound, low, high) => {
  expect(figureRange({value: 100, precision: 1, bound})).toEqual([low, high]);
});

test("figureRange(no precision) says nothing", () => {
  const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  expect(figureRange({value: 100, precision: undefined, bound: "exact"})).toEqual(everything);
});

test.each<[string, () => unknown, string]>([
  [
    "text, which + would join",
    () => figureRange({value: "5" as never, precision: 1, bound: "exact"}),
    'invalid value; not finite: "5"'
  ],
  [
    "a bound that it does not know, which had no end",
    () => figureRange({value: 5, precision: 1, bound: "exactly" as never}),
    'unknown bound: "exactly"; one of exact'
  ],
  [
    "a precision below 0",
    () => figureRange({value: 5, precision: -1, bound: "exact"}),
    "invalid precision; not ≥ 0: -1"
  ]
])("figureRange refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
