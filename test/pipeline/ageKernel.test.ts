import fc from "fast-check";
import {expect, test} from "vitest";
import {ageKernel} from "../../src/pipeline/ageKernel.js";

const kernel = (from: number, to: number, centre?: number) => [
  ...ageKernel({from: 16, to: 20}, from, to, centre, new Float64Array(5))
];

test("ageKernel(ages, from, to, centre, out) rises to its centre and falls to just outside its ends", () => {
  // 1/2, 1, 2/3, 1/3 of 2.5.
  [0.2, 0.4, 0.8 / 3, 0.4 / 3, 0].forEach((weight, i) => {
    expect(kernel(16, 19, 17)[i]).toBeCloseTo(weight, 14);
  });
  expect(kernel(18, 18, 18)).toEqual([0, 0, 1, 0, 0]);
  expect(kernel(17, 18)).toEqual([0, 0.5, 0.5, 0, 0]);
});

test("ageKernel(ages, …) keeps what lies within the model's ages, and refuses what has none", () => {
  // Of 14..18 round 16 are left 1, 2/3, 1/3.
  [1 / 2, 1 / 3, 1 / 6, 0, 0].forEach((weight, i) => {
    expect(kernel(14, 18, 16)[i]).toBeCloseTo(weight, 14);
  });
  expect(() => kernel(21, 30, 25)).toThrow("invalid ages of an inflow; none within 16..20: 21..30");
  expect(() => kernel(18, 17)).toThrow("invalid ages of an inflow; none within 16..20: 18..17");
});

test("ageKernel(…) sums to one, is largest at its centre, and mirrors with its ages", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(15), fc.nat(15), (from, up, down) => {
      const ages = {from: 16, to: 70};
      const [first, centre, last] = [20 + from, 20 + from + up, 20 + from + up + down];
      const out = ageKernel(ages, first, last, centre, new Float64Array(55));
      expect(out.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      expect(Math.max(...out)).toBe(out[centre - 16]);
      const mirrored = ageKernel(ages, 86 - last, 86 - first, 86 - centre, new Float64Array(55));
      out.forEach((weight, i) => {
        expect(mirrored[54 - i]).toBeCloseTo(weight, 12);
      });
    })
  );
});
