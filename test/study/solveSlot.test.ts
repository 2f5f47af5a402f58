import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {solveSlot} from "../../src/study/solveSlot.js";

const model: Model = {
  states: ["pool", "skilled"],
  start: [1000, 100],
  steps: 5,
  exits: [{name: "out", hazard: 0.05}],
  transfers: [{name: "awards", from: "pool", to: "skilled", amount: 20}],
  limits: [{name: "places", flows: ["awards"], capacity: 80}]
};

const skilled = (result: {stock: (state: string) => number[]}) => result.stock("skilled").at(-1)!;

test("solveSlot(model, lever, indicator, goal): a forward run returns the goal", () => {
  fc.assert(
    fc.property(fc.double({min: 90, max: 400, noNaN: true}), (goal) => {
      const found = solveSlot(model, {slot: "awards"}, skilled, goal, {low: 0, high: 80});
      fc.pre(found.reachable);
      const forward = simulate({
        ...model,
        transfers: [{...model.transfers![0], amount: found.value}]
      });
      expect(skilled(forward)).toBeCloseTo(goal, 6);
      expect(found.method).toBe("affine");
    }),
    {numRuns: 30}
  );
});

test("solveSlot(model, …) names the best attainable where a limit binds", () => {
  const found = solveSlot(model, {slot: "awards"}, skilled, 1e4, {low: 0, high: 1000});
  expect(found.reachable).toBe(false);
  expect(found.note).toMatch(/^not reachable within bounds; best attainable \d/);
});

test("solveSlot(model, …) of a hazard uses Brent's method, of whole persons bisection on common random numbers", () => {
  const stock = (result: {stock: () => number[]}) => result.stock().at(-1)!;
  const smooth = solveSlot(model, {slot: "out"}, stock, 700, {low: 0.001, high: 1});
  expect(smooth.method).toBe("brent");
  expect(smooth.value).toBeCloseTo(Math.log(1100 / 700) / 5, 9);
  const noisy = solveSlot(model, {slot: "out"}, stock, 700, {
    low: 0.001,
    high: 1,
    mode: "process",
    seed: 3,
    runs: 40
  });
  expect(noisy.method).toBe("bisection");
  expect(noisy.value).toBeCloseTo(smooth.value, 2);
});
