import fc from "fast-check";
import {expect, test} from "vitest";
import {findOccupied} from "../../src/engine/findOccupied.js";
import {sumRange} from "../../src/engine/sumRange.js";

const found = (persons: readonly number[], base = 0, ages = persons.length - base) => {
  const range = {first: -1, end: -1};
  findOccupied(Float64Array.from(persons), base, ages, range);
  return range;
};

test("findOccupied(persons, base, ages, range) looks only at the row", () => {
  expect(found([1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1], 1, 9)).toEqual({first: 4, end: 8});
  expect(found([0, 0, 0, 5, 0, 0])).toEqual({first: 0, end: 4});
  expect(found([0, 0, 0, 0, 0, 5])).toEqual({first: 4, end: 6});
});

test("findOccupied finds nothing in an empty row", () => {
  const {first, end} = found([0, 0, 0, 0, 0, 0, 0]);
  expect(end - first).toBe(0);
});

test("a sum over the range has the bits of the sum over the row", () => {
  const cell = fc.oneof(fc.constant(0), fc.double({min: 0, max: 1e6, noNaN: true}));
  fc.assert(
    fc.property(fc.array(cell, {minLength: 1, maxLength: 70}), (persons) => {
      const {first, end} = found(persons);
      const values = Float64Array.from(persons);
      expect(sumRange(values, first, end)).toBe(sumRange(values, 0, values.length));
    })
  );
});
