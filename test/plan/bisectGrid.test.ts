import fc from "fast-check";
import {expect, test} from "vitest";
import {bisectGrid} from "../../src/plan/bisectGrid.js";

test("bisectGrid finds the first grid value at which a rising function reaches the goal", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), {minLength: 2, maxLength: 40}),
      fc.nat(1200),
      fc.boolean(),
      (rises, goal, falling) => {
        const heights = rises.map((_, i) => rises.slice(0, i + 1).reduce((a, b) => a + b, 0));
        const last = heights.length - 1;
        const f = (x: number) => heights[falling ? last - x : x];
        const found = bisectGrid(f, {low: 0, high: last, step: 1, goal, falling});
        const index = heights.findIndex((height) => height >= goal);
        expect(found.value).toBe(index < 0 ? null : falling ? last - index : index);
        expect(found.result).toBe(f(found.at));
        expect(found.evaluations).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(heights.length + 1)));
      }
    )
  );
});

test("bisectGrid keeps to the grid and to its ends", () => {
  const seen: number[] = [];
  bisectGrid(
    (x) => {
      seen.push(x);
      return x;
    },
    {low: 0.1, high: 0.95, step: 0.2, goal: 0.1}
  );
  expect(seen.every((x) => [0.1, 0.3, 0.5, 0.7, 0.9, 0.95].includes(x))).toBe(true);
  expect(seen[0]).toBe(0.95);
});

test("bisectGrid refuses what is no grid", () => {
  const f = (x: number) => x;
  expect(() => bisectGrid(f, {low: 1, high: 1, step: 1, goal: 0})).toThrow(
    "invalid low; not below high 1: 1"
  );
  expect(() => bisectGrid(f, {low: 0, high: 1, step: 0, goal: 0})).toThrow(
    "invalid step; not above 9.313225746154785e-10: 0"
  );
  // Over 2³⁰ steps, and over infinitely many, the halving had no end.
  for (const [high, step] of [
    [1e308, 1],
    [Infinity, 1],
    [10, 5e-324]
  ])
    expect(() => bisectGrid(f, {low: 0, high, step, goal: 5})).toThrow("invalid step; not above");
  expect(bisectGrid(f, {low: 0, high: 2 ** 30 - 1, step: 1, goal: 12345}).value).toBe(12345);
  expect(() => bisectGrid(f, {low: 0, high: 1, step: Number.NaN, goal: 0})).toThrow("invalid step");
});

test("bisectGrid takes a goal that is reached exactly, within and at the end", () => {
  const grid = {low: 0, high: 10, step: 1};
  for (const goal of [0, 1, 4, 9, 10]) {
    const found = bisectGrid((x) => x, {...grid, goal});
    expect(found).toMatchObject({value: goal, at: goal, result: goal});
    expect(bisectGrid((x) => -x, {...grid, goal: -goal, falling: true}).value).toBe(goal);
  }
  expect(bisectGrid((x) => x, {...grid, goal: 10.5})).toMatchObject({value: null, at: 10});
});
