import fc from "fast-check";
import {expect, test} from "vitest";
import {compassSearch} from "../../src/forecast/compassSearch.js";

test("compassSearch(f, start, …) steps by shares of the box, and halves the step only where none helps", () => {
  const f = ([x]: readonly number[]) => (x - 3) * (x - 3);
  // Box 0..10, first step half of it: 0 → 5 (9 → 4); 10 and 0 are worse, so it ends there.
  const start = [0];
  expect(compassSearch(f, start, [0], [10], {first: 0.5, halvings: 0})).toEqual([5]);
  expect(start).toEqual([5]);
  // Then a step of 2.5: 7.5 is worse, 2.5 better (0.25); 5 and 0 are not.
  expect(compassSearch(f, [0], [0], [10], {first: 0.5, halvings: 1})).toEqual([2.5]);
});

test("compassSearch(f, start, lower, upper) finds the lowest point of a bowl, at the wall where it lies outside", () => {
  const at = fc.double({min: -2, max: 2, noNaN: true});
  fc.assert(
    fc.property(at, at, (a, b) => {
      const bowl = ([x, y]: readonly number[]) => (x - a) ** 2 + 3 * (y - b) ** 2;
      const [x, y] = compassSearch(bowl, [0.5, 0.5], [0, -1], [1, 1]);
      // The last step is 2⁻²⁶ of the box.
      expect(x).toBeCloseTo(Math.min(1, Math.max(0, a)), 6);
      expect(y).toBeCloseTo(Math.min(1, Math.max(-1, b)), 6);
    }),
    {numRuns: 40}
  );
});
