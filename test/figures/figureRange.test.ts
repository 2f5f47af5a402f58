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
