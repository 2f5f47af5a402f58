import fc from "fast-check";
import {expect, test} from "vitest";
import {median} from "../../src/forecast/median.js";

test("median(values) is the middle value, or the mean of the two middle ones, and leaves the values as they are", () => {
  const values = [10, 1, 9];
  expect(median(values)).toBe(9);
  expect(values).toEqual([10, 1, 9]);
  // Sorted as text 10 would come before 9: (9 + 10) / 2.
  expect(median([11, 9, 10, 2])).toBe(9.5);
  expect(median([])).toBeNaN();
});

test("median(values) turns its sign with the values, to the bit", () => {
  fc.assert(
    fc.property(fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength: 1}), (x) => {
      expect(median(x) + median(x.map((value) => -value))).toBe(0);
    })
  );
});
