import {expect, test} from "vitest";
import {solveNonlinear} from "../../src/rates/solveNonlinear.js";

test("solveNonlinear: one unknown, ln of what is asked: e^x = 3", () => {
  const x = solveNonlinear({
    evaluate: ([at], out) => {
      out[0] = Math.exp(at) - 3;
    },
    slope: [[1]],
    tolerance: 1e-12
  });
  expect(x?.[0]).toBeCloseTo(Math.log(3), 11);
});

test("solveNonlinear: two unknowns, x² + y² = 5 and x y = 2 near (1.5, 1.2)", () => {
  const x = solveNonlinear({
    evaluate: ([a, b], out) => {
      out[0] = (a + 1.5) ** 2 + (b + 1.2) ** 2 - 5;
      out[1] = (a + 1.5) * (b + 1.2) - 2;
    },
    slope: [
      [3, 2.4],
      [1.2, 1.5]
    ],
    tolerance: 1e-12
  });
  expect(x?.[0]).toBeCloseTo(0.5, 9);
  expect(x?.[1]).toBeCloseTo(-0.2, 9);
});

test("solveNonlinear: null where nothing solves it, where the slope is none, and outside the numbers", () => {
  const never = (value: number) => (_: Float64Array, out: Float64Array) => {
    out[0] = value;
  };
  expect(solveNonlinear({evaluate: never(1), slope: [[1]], tolerance: 1e-9})).toBeNull();
  expect(solveNonlinear({evaluate: never(1), slope: [[0]], tolerance: 1e-9})).toBeNull();
  expect(solveNonlinear({evaluate: never(Number.NaN), slope: [[1]], tolerance: 1e-9})).toBeNull();
});
