import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Matrix, Model, Transitions} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const model = (transitions: Matrix | Transitions, extra: Partial<Model> = {}): Model => ({
  states: ["a", "b"],
  start: [100, 0],
  steps: 4,
  transitions,
  ...extra
});

const leave = (p: number): Matrix => [
  ["rest", p],
  [0, 1]
];

test("moves with probability equal the matrix they describe", () => {
  const moves = {
    transitions: undefined,
    moves: [{from: "a", to: "b", probability: {by: ["step" as const], values: [0.1, 0.2, 0.3, 0]}}]
  };
  const matrix = {by: ["step" as const], values: [0.1, 0.2, 0.3, 0].map(leave)};
  expect(simulate(model([], moves)).workspace.stocks).toEqual(
    simulate(model(matrix)).workspace.stocks
  );
});

test.each<[string, () => unknown, string]>([
  [
    "an entry",
    () =>
      compile({states: ["A", "B"], transitions: [new Array(2), [0, 1]], start: [8, 0], steps: 2}),
    'invalid row of transitions; not a finite number or "rest": A: undefined'
  ],
  [
    "a row",
    () => compile({states: ["A", "B"], transitions: new Array(2), start: [8, 0], steps: 2}),
    "invalid row of transitions; 2 numbers are needed: A: undefined"
  ]
])("a hole in a matrix is no zero: %s", (_, call, message) => {
  expect(call).toThrow(message);
});
