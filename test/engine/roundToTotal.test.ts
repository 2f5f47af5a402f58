import fc from "fast-check";
import {expect, test} from "vitest";
import {roundToTotal} from "../../src/engine/roundToTotal.js";

const rounded = (values: number[], total: number) => {
  const out = Float64Array.from(values);
  roundToTotal(out, total);
  return Array.from(out);
};

test("roundToTotal(values, total) rounds by largest remainder, the earlier first where they are equal", () => {
  expect(rounded([1.5, 1.5, 2.9], 6)).toEqual([2, 1, 3]);
  expect(rounded([0.5, 0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0, 0]);
  expect(rounded([2.1, 3.2], 4)).toEqual([1, 3]);
});

test("roundToTotal(values, total) keeps whole numbers, and moves none by more than one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: 0, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 30}),
      (values) => {
        const total = Math.round(values.reduce((sum, x) => sum + x, 0));
        const found = rounded(values, total);
        expect(found.reduce((sum, x) => sum + x, 0)).toBe(total);
        found.forEach((x, k) => {
          expect(Number.isInteger(x) && x >= 0).toBe(true);
          expect(Math.abs(x - values[k])).toBeLessThanOrEqual(1 + 1e-3);
        });
        const whole = values.map(Math.round);
        expect(
          rounded(
            whole,
            whole.reduce((sum, x) => sum + x, 0)
          )
        ).toEqual(whole);
      }
    )
  );
});
