import fc from "fast-check";
import {expect, test} from "vitest";
import {brent} from "../../src/rates/brent.js";

const solve = (f: (u: number) => number, a: number, b: number, tolerance = 1e-12) =>
  brent(f, a, b, f(a), f(b), tolerance);

test("brent(f, a, b, f(a), f(b), tolerance) finds the root between, and f there", () => {
  const f = (u: number) => u * u - 2;
  const [root, value] = solve(f, 0, 2);
  expect(root).toBeCloseTo(Math.SQRT2, 11);
  expect(value).toBe(f(root));
  // The same from the other side, and upside down.
  expect(solve(f, 2, 0)[0]).toBeCloseTo(Math.SQRT2, 11);
  expect(solve((u) => 2 - u * u, 0, 2)[0]).toBeCloseTo(Math.SQRT2, 11);
});

test("brent(…) returns an end that is a root itself", () => {
  expect(solve((u) => u - 1, 1, 4)).toEqual([1, 0]);
  expect(solve((u) => u - 4, 1, 4)).toEqual([4, 0]);
});

test("brent(…) stops where the bracket is as narrow as the tolerance asks", () => {
  const calls = (tolerance: number) => {
    let count = 0;
    const f = (u: number) => {
      count++;
      return u * u * u - 7;
    };
    const [root] = brent(f, 1, 3, -6, 20, tolerance);
    expect(Math.abs(root / Math.cbrt(7) - 1)).toBeLessThanOrEqual(tolerance);
    return count;
  };
  expect(calls(1e-2)).toBeLessThan(calls(1e-12));
  expect(calls(1e-12)).toBeLessThan(20);
});

test("brent(…) finds the root of rising curves of any steepness", () => {
  const root = fc.double({min: 0.1, max: 0.9, noNaN: true});
  fc.assert(
    fc.property(root, fc.constantFrom(1, 3, 9, 25), (at, power) => {
      const f = (u: number) => u ** power - at ** power;
      expect(solve(f, 0, 1)[0]).toBeCloseTo(at, 9);
    })
  );
});
