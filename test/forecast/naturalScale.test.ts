import fc from "fast-check";
import {expect, test} from "vitest";
import {naturalScale, unitScale} from "../../src/forecast/naturalScale.js";

const of = (...values: number[]) => Float64Array.from(values);

test("unitScale(values) is the power of two with largest / 2 < unit ≤ largest size; 1 for zeros", () => {
  expect(unitScale([5, -9])).toBe(8);
  expect(unitScale([8])).toBe(8);
  expect(unitScale([0.3])).toBe(0.25);
  expect(unitScale([0, 0])).toBe(1);
  fc.assert(
    fc.property(fc.double({min: 1e-200, max: 1e200, noNaN: true}), (x) => {
      const unit = unitScale([x / 3, -x]);
      expect(unit).toBeLessThanOrEqual(x);
      expect(2 * unit).toBeGreaterThan(x);
      expect(Number.isInteger(Math.log2(unit))).toBe(true);
    })
  );
});

test("naturalScale(series, {lower, upper}, true) measures from the nearer limit", () => {
  // 96 and 98 of 100 are gaps of 4 and 2, in units of 4.
  const near = naturalScale(of(96, 98), {lower: 0, upper: 100}, true);
  expect(near).toMatchObject({values: of(1, 0.5), unit: 4, rooted: true, assumed: false});
  expect(near.back(0.25)).toBe(99);
  // The middle itself is measured from below.
  const middle = naturalScale(of(40, 60), {lower: 0, upper: 100}, true);
  expect(middle).toMatchObject({values: of(40 / 32, 60 / 32), unit: 32});
  expect(middle.back(1)).toBe(32);
  const low = naturalScale(of(12, 14), {lower: 10}, true);
  expect(low).toMatchObject({values: of(0.5, 1), unit: 4, rooted: true});
  expect(low.back(2)).toBe(18);
  const high = naturalScale(of(1, 2), {upper: 3}, true);
  expect(high).toMatchObject({values: of(1, 0.5), unit: 2, rooted: true});
});

test("naturalScale(series, {}, false) takes zero for the limit where nothing lies below it, and else the first value", () => {
  expect(naturalScale(of(0, 6), {}, false)).toMatchObject({
    values: of(0, 1.5),
    unit: 4,
    rooted: true,
    assumed: true
  });
  const crossing = naturalScale(of(-1, 6), {}, false);
  expect(crossing).toMatchObject({values: of(0, 1.75), unit: 4, rooted: false, assumed: false});
  expect(crossing.back(1)).toBe(3);
  const none = naturalScale(of(5, 6), {}, true);
  expect(none).toMatchObject({values: of(0, 1), rooted: false, assumed: false});
  expect(none.back(2)).toBe(7);
});

test("naturalScale(series, limits, stated).back undoes the scale", () => {
  const value = fc.integer({min: 0, max: 100});
  fc.assert(
    fc.property(
      fc.array(value, {minLength: 2, maxLength: 8}),
      fc.constantFrom({}, {lower: 0}, {upper: 100}, {lower: 0, upper: 100}),
      fc.boolean(),
      (series, limits, stated) => {
        const {values, rooted, back} = naturalScale(Float64Array.from(series), limits, stated);
        expect(Array.from(values, back)).toEqual(series);
        if (rooted) for (const distance of values) expect(distance).toBeGreaterThanOrEqual(0);
      }
    )
  );
});
