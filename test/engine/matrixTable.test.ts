import {expect, test} from "vitest";
import type {Matrix, Model, Transitions} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const model = (transitions: Matrix | Transitions, extra: Partial<Model> = {}): Model => ({
  states: ["a", "b"],
  start: [100, 0],
  steps: 4,
  transitions,
  ...extra
});

test("probabilities with a period of their own are converted to the step, or refused", () => {
  const yearly = {
    period: 1,
    values: [
      [0.64, 0.36],
      [0, 1]
    ] as Matrix
  };
  const half = simulate(model(yearly, {step: 0.5}));
  expect(half.stock("a")[1]).toBeCloseTo(80, 10);
  expect(half.stock("a")[2]).toBeCloseTo(64, 10);
  const twoYears = simulate(model(yearly, {step: 2}));
  expect(twoYears.stock("a")[1]).toBeCloseTo(40.96, 10);
  const swap = {
    period: 1,
    values: [
      [0, 1],
      [1, 0]
    ] as Matrix
  };
  expect(() => simulate(model(swap, {step: 0.5}))).toThrow("no principal logarithm");
});

test("transitions.bands of a dimension that by does not name are refused", () => {
  const plain: Matrix = [
    [1, 0],
    [0, 1]
  ];
  const run = (transitions: Transitions) => () =>
    simulate({states: ["a", "b"], start: [10, 0], steps: 5, transitions});
  expect(run({bands: {step: [0]}, values: plain})).toThrow(
    "invalid transitions.bands.step; by does not name it: []"
  );
  expect(run({by: ["step"], bands: {step: [0, 4]}, values: [plain, plain]})).not.toThrow();
});
