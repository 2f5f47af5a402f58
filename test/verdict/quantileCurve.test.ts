import fc from "fast-check";
import {expect, test} from "vitest";
import {mixCurves, shareBelow, valueAt} from "../../src/verdict/quantileCurve.js";

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

test("mixCurves([a, b]) is a where they are one, and half of each where they are apart", () => {
  expect(mixCurves([curve])).toEqual(curve);
  const twice = mixCurves([curve, curve]);
  for (const p of [0.1, 0.3, 0.5, 0.7, 0.9])
    expect(valueAt(twice, p)).toBeCloseTo(valueAt(curve, p), 6);
  const high = {p: curve.p, value: [110, 120, 140]};
  const mixed = mixCurves([curve, high]);
  // F(20) = (0.5 + 0.1) / 2, F(120) = (0.9 + 0.5) / 2: what the coarse curves hold outside their quantiles stays with them.
  expect(shareBelow(mixed, 20, true)).toBeCloseTo(0.3, 6);
  expect(shareBelow(mixed, 120, true)).toBeCloseTo(0.7, 6);
  expect(Math.abs(shareBelow(mixed, 75, true) - 0.5)).toBeLessThan(0.01);
});

test("mixCurves of two known numbers has half of its weight at each", () => {
  const mixed = mixCurves([
    {p: [0.5], value: [5]},
    {p: [0.5], value: [9]}
  ]);
  expect([0.1, 0.4, 0.5, 0.6, 0.9].map((p) => Math.round(valueAt(mixed, p)))).toEqual([
    5, 5, 5, 9, 9
  ]);
});
