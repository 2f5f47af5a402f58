import fc from "fast-check";
import {expect, test} from "vitest";
import {solveInput} from "../../src/rates/solveInput.js";

test("solveInput(f, goal) finds the root of any monotone function to 1e-10", () => {
  fc.assert(
    fc.property(fc.double({min: 0.1, max: 0.9, noNaN: true}), fc.boolean(), (goal, falls) => {
      const f = (u: number) => (falls ? 1 - u * u * u : u * u * u);
      const found = solveInput(f, goal, {low: 0, high: 1});
      expect(f(found.value)).toBeCloseTo(goal, 10);
    })
  );
});
