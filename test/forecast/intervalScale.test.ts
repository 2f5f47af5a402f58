import fc from "fast-check";
import {expect, test} from "vitest";
import {intervalScale} from "../../src/forecast/intervalScale.js";

const of = (...values: number[]) => Float64Array.from(values);

test("intervalScale(z) measures the changes round their mean, and lately", () => {
  // Changes 1 and 2, mean 1.5: √((0.25 + 0.25) / 1); √((0.7 · 1 + 4) / (0.7 + 1)).
  const {spread, movement} = intervalScale(of(0, 1, 3));
  expect(spread).toBeCloseTo(Math.sqrt(0.5), 14);
  expect(movement).toBeCloseTo(Math.sqrt(4.7 / 1.7), 14);
});

test("intervalScale(z, times) counts a change over k years as k steps", () => {
  // Changes 1 in one year and 4 in two, mean 5/3 a year: (1 − 5/3)² + (4 − 10/3)² / 2 = 2/3.
  // Movement: the first weighs 0.7² = 0.49, and 4² counts for half.
  const {spread, movement} = intervalScale(of(0, 1, 5), of(0, 1, 3));
  expect(spread).toBeCloseTo(Math.sqrt(2 / 3), 14);
  expect(movement).toBeCloseTo(Math.sqrt((0.49 + 8) / 1.49), 14);
});

test("intervalScale(z) of two observations has no spread", () => {
  expect(intervalScale(of(5, 2))).toEqual({spread: 0, movement: 3});
});

test("intervalScale(z) is the same one a year with or without times, and for the series upside down and moved", () => {
  const series = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(series, (z) => {
      const plain = intervalScale(of(...z));
      expect(
        intervalScale(
          of(...z),
          Float64Array.from(z, (_, i) => i)
        )
      ).toEqual(plain);
      expect(intervalScale(of(...z.map((value) => 7 - value)))).toEqual(plain);
    })
  );
});
