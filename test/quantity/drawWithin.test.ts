import fc from "fast-check";
import {expect, test} from "vitest";
import {drawWithin} from "../../src/quantity/drawWithin.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";

test("drawWithin(u, mean, variance, most) has its mean and variance, stays within 0 and most, and rises with u", () => {
  const grid = Array.from({length: 4000}, (_, k) => (k + 0.5) / 4000);
  fc.assert(
    fc.property(
      fc.double({min: 0.001, max: 500, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0.001, max: 1, noNaN: true}),
      (most, share, part) => {
        const mean = most * share;
        // Squared, so that small variances come as well.
        const variance = part ** 2 * mean * (most - mean);
        const draws = grid.map((u) => drawWithin(u, mean, variance, most));
        const average = draws.reduce((sum, x) => sum + x / draws.length, 0);
        const square = draws.reduce((sum, x) => sum + (x - average) ** 2 / draws.length, 0);
        expect(Math.abs(average - mean)).toBeLessThan(1e-3 * Math.sqrt(variance) + 5e-4 * most);
        expect(Math.abs(square - variance)).toBeLessThan(0.01 * variance + 5e-4 * most * most);
        expect(draws.every((x) => x >= 0 && x <= most)).toBe(true);
        expect(draws.every((x, k) => k === 0 || x >= draws[k - 1])).toBe(true);
      }
    ),
    {numRuns: 40}
  );
});

test("drawWithin(…) is normal from 3.5 standard deviations to the nearer end on, uniform from √3 on, else two values", () => {
  // 3.2 standard deviations: u = 0.9 is 0.8 of √3 standard deviations above the mean.
  const variance = (10 / 3.2) ** 2;
  expect(drawWithin(0.9, 10, variance, 1000)).toBeCloseTo(10 + 0.8 * Math.sqrt(3 * variance), 12);
  // 1.67 standard deviations: 10/13.6 of 13.6 = 10 + 36/10, else nobody.
  expect([0.2, 0.3].map((u) => drawWithin(u, 10, 36, 1000))).toEqual([0, 13.6]);
  expect([0.2, 0.8].map((u) => drawWithin(u, 990, 36, 1000))).toEqual([1000 - 13.6, 1000]);
  // 3.5 standard deviations: cut at none and at twice the mean.
  expect(drawWithin(1e-6, 35, 100, 1000)).toBe(0);
  expect(drawWithin(1 - 1e-6, 35, 100, 1000)).toBe(70);
});

test("drawWithin(…) is the normal quantile where many are, and no more than all where the variance cannot be", () => {
  for (const u of [0.0001, 0.01, 0.3, 0.5, 0.77, 0.9995])
    expect(drawWithin(u, 1000, 100, 5000)).toBeCloseTo(1000 + 10 * normalQuantile(u), 1);
  expect([0.2, 0.8].map((u) => drawWithin(u, 0.3, 9, 0.4))).toEqual([0, 0.4]);
  expect(drawWithin(0.1, 3, 0, 9)).toBe(3);
  expect(drawWithin(0.1, 9, 1, 9)).toBe(9);
});
