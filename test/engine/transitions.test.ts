import fc from "fast-check";
import {expect, test} from "vitest";
import type {Matrix, Model, Transitions} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {matrixExponential} from "../../src/rates/matrixExponential.js";

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
const rate = fc.double({min: 0, max: 3, noNaN: true});

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

test("matrixExponential(Q, t): rows sum to one, and exp(Q(a + b)) = exp(Qa) exp(Qb)", () => {
  fc.assert(
    fc.property(fc.array(rate, {minLength: 12, maxLength: 12}), rate, rate, (q, a, b) => {
      const Q = [0, 1, 2, 3].map((i) => {
        const row = [0, 1, 2, 3].map((j) => (i === j ? 0 : q[i * 3 + (j > i ? j - 1 : j)]));
        row[i] = -row.reduce((sum, x) => sum + x, 0);
        return row;
      });
      const [A, B, AB] = [a, b, a + b].map((t) => matrixExponential(Q, t));
      AB!.forEach((row, i) => {
        expect(Math.abs(row.reduce((sum, x) => sum + x, 0) - 1)).toBeLessThan(1e-12);
        row.forEach((x, j) => {
          const product = A![i].reduce((sum, y, k) => sum + y * B![k][j], 0);
          expect(Math.abs(x - product)).toBeLessThan(1e-12);
          expect(x).toBeGreaterThanOrEqual(0);
        });
      });
    })
  );
});
