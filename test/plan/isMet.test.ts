import fc from "fast-check";
import {expect, test} from "vitest";
import type {Operator} from "../../src/index.js";
import {isMet, shortfall} from "../../src/plan/isMet.js";

const demand = (
  operator: Exclude<Operator, "none">,
  goal: number,
  goalHigh = Number.POSITIVE_INFINITY
) => ({
  operator,
  goal,
  goalHigh
});
const number = fc.double({min: -1e6, max: 1e6, noNaN: true});

test("isMet does not turn true when the goal is made harder", () => {
  fc.assert(
    fc.property(number, number, fc.double({min: 0, max: 1e6, noNaN: true}), (value, goal, more) => {
      for (const operator of [">", ">="] as const)
        expect(+isMet(value, demand(operator, goal + more))).toBeLessThanOrEqual(
          +isMet(value, demand(operator, goal))
        );
      for (const operator of ["<", "<="] as const)
        expect(+isMet(value, demand(operator, goal - more))).toBeLessThanOrEqual(
          +isMet(value, demand(operator, goal))
        );
    })
  );
});

test("shortfall is zero where the goal is met, and never negative", () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.double({min: 0, max: 1e6, noNaN: true}),
      fc.constantFrom(
        ">" as const,
        ">=" as const,
        "<" as const,
        "<=" as const,
        "between" as const,
        "about" as const
      ),
      (value, goal, width, operator) => {
        const asked = demand(operator, goal, goal + width);
        const missing = shortfall(value, asked);
        expect(missing).toBeGreaterThanOrEqual(0);
        if (isMet(value, asked)) expect(missing).toBe(0);
      }
    )
  );
});

test("isMet takes = up to rounding and about within a tenth", () => {
  expect(isMet(0.1 + 0.2, demand("=", 0.3))).toBe(true);
  expect(isMet(0.31, demand("=", 0.3))).toBe(false);
  expect(isMet(900, demand("about", 1000))).toBe(true);
  expect(isMet(899, demand("about", 1000))).toBe(false);
});

test("shortfall of = is the distance from the goal on either side, as printed", () => {
  const asked = {operator: "=", goal: 10, goalHigh: Number.NaN} as const;
  expect(shortfall(12, asked)).toBe(2);
  expect(shortfall(7, asked)).toBe(3);
  expect(shortfall(10.04, {...asked, decimals: 1})).toBe(0);
});
