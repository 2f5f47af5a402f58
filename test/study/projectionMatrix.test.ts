import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {projectionMatrix} from "../../src/study/projectionMatrix.js";
import {near, reference} from "../engine/reference.js";

test("projectionMatrix(model) of births and survival is the Leslie matrix", () => {
  const {projection, growth} = reference.longRun;
  const fertility = projection.map((row: number[]) => row[0]);
  const survival = [0.8, 0.95, 0.93, 0.9, 0.7, 0];
  const model = {
    states: ["females"],
    ages: {from: 0, to: 5},
    start: {by: ["age" as const], values: [10, 0, 0, 0, 0, 0]},
    steps: 200,
    exits: [
      {
        name: "death",
        hazard: {by: ["age" as const], values: survival.map((s) => (s > 0 ? -Math.log(s) : 0))}
      }
    ],
    entries: [
      {
        name: "births",
        state: "females",
        per: {by: ["age" as const], values: fertility},
        spread: {by: ["age" as const], values: [1, 0, 0, 0, 0, 0]},
        moment: "end" as const
      }
    ]
  };
  near(projectionMatrix(model), projection, {atol: 1e-12});
  const stock = simulate(model).stock();
  near(stock[200] / stock[199], growth, {rtol: 1e-9});
});

test("projectionMatrix(model) moves the stock of expectation mode one step, whenever entrants come", () => {
  for (const moment of ["start", "middle", "end"] as const) {
    const model = {
      states: ["a", "b"],
      groups: ["g", "h"],
      start: {by: ["state" as const, "group" as const], values: [5, 7, 11, 13]},
      steps: 1,
      exits: [{name: "x", hazard: 0.4}],
      regroup: [
        [0.75, 0.25],
        [0, 1]
      ],
      entries: [
        {
          name: "births",
          state: "a",
          per: {by: ["state" as const], values: [0.1, 0.3]},
          spread: {by: ["group" as const], values: [1, 2]},
          moment
        }
      ]
    };
    const next = projectionMatrix(model).reduce(
      (sum, row, c) => sum.map((x, d) => x + row[d] * model.start.values[c]),
      [0, 0, 0, 0]
    );
    near(Array.from(simulate(model).workspace.cells!.slice(4)), next, {rtol: 1e-12});
  }
});

test.each<[string, () => unknown, string]>([
  [
    "a key that nobody reads",
    () =>
      projectionMatrix(
        {
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        },
        {steps: 1} as never
      ),
    'unknown key of options of projectionMatrix: "steps"; one of step'
  ],
  [
    "options that are none",
    () =>
      projectionMatrix(
        {
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        },
        1 as never
      ),
    "invalid options of projectionMatrix; not an object: 1"
  ],
  [
    "a step as text",
    () =>
      projectionMatrix(
        {
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        },
        {step: "1"} as never
      ),
    'invalid step; not an integer in 0..1: "1"'
  ]
])("projectionMatrix refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
