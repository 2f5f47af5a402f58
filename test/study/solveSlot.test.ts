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

test.each<[string, () => unknown, string]>([
  [
    "an operation it does not know, which multiplied",
    () =>
      solveSlot(
        {states: ["A"], start: [8], steps: 1},
        {slot: "start", operation: "sett"} as never,
        (r) => r.stock()[1]!,
        5,
        {low: 0, high: 9}
      ),
    'unknown operation: "sett"; one of set, add, multiply'
  ],
  [
    "no runs",
    () =>
      solveSlot({states: ["A"], start: [8], steps: 1}, {slot: "start"}, (r) => r.stock()[1]!, 5, {
        low: 0,
        high: 9,
        runs: 0
      }),
    "invalid runs; not an integer in 1..4294967295: 0"
  ],
  [
    "a run as text, which + would join",
    () =>
      solveSlot({states: ["A"], start: [8], steps: 1}, {slot: "start"}, (r) => r.stock()[1]!, 5, {
        low: 0,
        high: 9,
        run: "1"
      } as never),
    'invalid run; not an integer in 0..4294967295: "1"'
  ],
  [
    "no function",
    () =>
      solveSlot({states: ["A"], start: [8], steps: 1}, {slot: "start"}, 5 as never, 5, {
        low: 0,
        high: 9
      }),
    "invalid indicator; not a function: 5"
  ]
])("solveSlot refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
