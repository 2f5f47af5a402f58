import fc from "fast-check";
import {expect, test} from "vitest";
import {goalMargin} from "../../src/plan/goalMargin.js";
import {isMet} from "../../src/plan/isMet.js";

test("goalMargin(value, demand) is not negative just where the goal is met, and 0 at its edge", () => {
  const amount = fc.integer({min: -50, max: 50});
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.nat(20),
      fc.constantFrom(">", ">=", "<", "<=", "=", "between", "about"),
      (value, goal, wide, operator) => {
        const demand = {operator, goal, goalHigh: goal + wide} as const;
        const margin = goalMargin(value, demand as never);
        if (isMet(value, demand as never)) expect(margin).toBeGreaterThanOrEqual(0);
        else expect(margin).toBeLessThanOrEqual(0);
        if (margin < 0) expect(isMet(value, demand as never)).toBe(false);
      }
    )
  );
  const between = {operator: "between", goal: 4, goalHigh: 8} as const;
  expect([5, 7, 9].map((value) => goalMargin(value, between))).toEqual([1, 1, -1]);
  expect(goalMargin(Number.NaN, {operator: ">", goal: 1, goalHigh: 2})).toBe(-Infinity);
});
