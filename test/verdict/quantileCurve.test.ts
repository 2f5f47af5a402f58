import fc from "fast-check";
import {expect, test} from "vitest";
import {shareBelow, valueAt} from "../../src/verdict/quantileCurve.js";

const curve = {p: [0.1, 0.5, 0.9], value: [10, 20, 40]};

test("valueAt(curve, p) is linear between the quantiles, and the outermost beyond them", () => {
  expect([0.1, 0.3, 0.5, 0.7, 0.9].map((p) => valueAt(curve, p))).toEqual([10, 15, 20, 30, 40]);
  expect([valueAt(curve, 0.01), valueAt(curve, 0.99)]).toEqual([10, 40]);
});

test("shareBelow(curve, x) turns valueAt round, and is never surer than the outermost quantile", () => {
  fc.assert(
    fc.property(fc.double({min: 0.1, max: 0.9, noNaN: true}), (p) => {
      expect(shareBelow(curve, valueAt(curve, p), false)).toBeCloseTo(p, 9);
    })
  );
  expect([shareBelow(curve, -1e9, true), shareBelow(curve, 1e9, true)]).toEqual([0.1, 0.9]);
});

test("shareBelow(a known number, x) is 0 or 1; equal counts where that is asked", () => {
  const known = {p: [0.5], value: [7]};
  expect([6, 7, 8].map((x) => shareBelow(known, x, false))).toEqual([0, 0, 1]);
  expect([6, 7, 8].map((x) => shareBelow(known, x, true))).toEqual([0, 1, 1]);
});
