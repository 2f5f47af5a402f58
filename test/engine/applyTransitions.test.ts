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

const leave = (p: number): Matrix => [
  ["rest", p],
  [0, 1]
];

test("transitions by cycle: one matrix each, or bands with the last open", () => {
  const each = {by: ["step" as const], values: [0.5, 0.1, 0, 0.2].map(leave)};
  expect(
    simulate(model(each))
      .stock("a")
      .map((x) => +x.toFixed(9))
  ).toEqual([100, 50, 45, 45, 36]);
  const bands = {by: ["step" as const], bands: {step: [0, 2]}, values: [leave(0.5), leave(0)]};
  expect(simulate(model(bands)).stock("a")).toEqual([100, 50, 25, 25, 25]);
});

test("transitions by age band and group are selected at the start of the step, or its midpoint", () => {
  const ages: Partial<Model> = {
    groups: ["x", "y"],
    ages: {from: 20, to: 23, last: "open"},
    start: {
      by: ["state", "group", "age"],
      values: [8, 0, 0, 0, 8, 0, 0, 0, ...new Array(8).fill(0)]
    },
    steps: 2
  };
  const values = [
    [leave(0), leave(0.5)],
    [leave(0.5), leave(0)]
  ];
  const by: Transitions["by"] = ["age", "group"];
  const start = simulate(model({by, bands: {age: [20, 21]}, values}, ages));
  expect(start.byGroup(2, "a")).toEqual([4, 4]);
  const middle = {by, bands: {age: [20, 20.5]}, values, select: "midpoint" as const};
  expect(simulate(model(middle, ages)).byGroup(2, "a")).toEqual([2, 8]);
});

test("rows below one leave as exit, unspecified", () => {
  const result = simulate(
    model([
      [0.5, 0.25],
      [0, 0.5]
    ])
  );
  expect(result.exits("unspecified", "a")[0]).toBe(25);
  expect(result.balance().largest).toBeLessThan(1e-12);
});

test("survivors of the exits move by the matrix: one step is the product", () => {
  const result = simulate(model(leave(0.25), {exits: [{name: "x", hazard: Math.LN2}], steps: 1}));
  expect(result.stock("a")[1]).toBeCloseTo(37.5, 12);
  expect(result.stock("b")[1]).toBeCloseTo(12.5, 12);
});
