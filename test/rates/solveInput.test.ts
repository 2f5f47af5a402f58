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

test.each<[string, () => unknown, string]>([
  [
    "text for a bound",
    () => solveInput((u) => u, 5, {low: "0" as never, high: 10}),
    'invalid low; not finite: "0"'
  ],
  [
    "a tolerance that is none, at which bisection stopped at once",
    () => solveInput((u) => u, 5, {low: 0, high: 10, noisy: true, tolerance: Number.NaN}),
    "invalid tolerance; not in [0, 1]: NaN"
  ],
  [
    "no function",
    () => solveInput(5 as never, 5, {low: 0, high: 10}),
    "invalid indicator; not a function: 5"
  ],
  [
    "text from the indicator",
    () => solveInput(() => "5" as never, 5, {low: 0, high: 10}),
    "invalid indicator; not finite at 0: 5"
  ]
])("solveInput of %s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});

test("solveInput solves among the largest numbers: no sum of them is taken", () => {
  // The sum of the sizes of the ends is infinite: any affine guess would have been near enough.
  const cube = (u: number) => 1e308 * u * u * u;
  expect(solveInput(cube, 1e307, {low: -1, high: 1}).value).toBeCloseTo(Math.cbrt(0.1), 9);
  // The sum of the ends of the bracket is infinite: its half lay beyond the bound.
  const seen: number[] = [];
  const step = (u: number) => {
    seen.push(u);
    return u > 1.5e308 ? 1 : 0;
  };
  const found = solveInput(step, 1, {low: 1e308, high: 1.7e308, noisy: true, tolerance: 1e-9});
  expect(found.value / 1.5e308).toBeCloseTo(1, 8);
  expect(Math.max(...seen)).toBe(1.7e308);
});
