import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {moments} from "../../src/study/moments.js";
import {someModel, withAnyTransitions} from "../engine/someModel.js";

/** Mean and covariance of stocks by state at the end over many runs. */
function sample(model: Model, mode: "process" | "diffusion", runs: number) {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const S = engine.states.length;
  const mean = new Array<number>(S).fill(0);
  const product = mean.map(() => new Array<number>(S).fill(0));
  const fourth = new Array<number>(S).fill(0);
  const rows: number[][] = [];
  for (let k = 0; k < runs; ++k) {
    run(engine, workspace, {mode, seed: 11, run: k});
    rows.push([...workspace.stocks.subarray(engine.steps * S)]);
  }
  for (const row of rows) for (let i = 0; i < S; ++i) mean[i] += row[i] / runs;
  for (const row of rows)
    for (let i = 0; i < S; ++i) {
      fourth[i] += (row[i] - mean[i]) ** 4 / runs;
      for (let j = 0; j < S; ++j)
        product[i][j] += ((row[i] - mean[i]) * (row[j] - mean[j])) / (runs - 1);
    }
  return {mean, covariance: product, fourth};
}

/** A whole start, whole entries: nothing is rounded. */
function wholeModel(model: Model): Model {
  const round = (values: number[]) => values.map((x) => Math.round(x));
  const start = model.start as {by: never; values: number[]};
  return {
    ...model,
    start: {...start, values: round(start.values)},
    entries: model.entries!.map((entry) => ({
      ...entry,
      ...(entry.per === undefined
        ? {amount: Math.round(10 / (model.step ?? 1)) * (model.step ?? 1) === 10 ? 12 : 0}
        : {noise: "poisson" as const})
    }))
  };
}

function compare(model: Model, mode: "process" | "diffusion", runs: number, slack = 0): void {
  const expected = moments(model);
  const {mean, covariance, fourth} = sample(model, mode, runs);
  const last = expected.mean.length - 1;
  const C = expected.covariance[last];
  mean.forEach((x, i) => {
    const error = Math.sqrt(Math.max(0, C[i][i]) / runs);
    expect(Math.abs(x - expected.mean[last][i])).toBeLessThanOrEqual(4.5 * error + 1e-9);
    covariance[i].forEach((y, j) => {
      // Of events too rare to be seen the sample knows nothing: at least the error of a Poisson count.
      const both = Math.sqrt(Math.max(0, C[i][i] * C[j][j]));
      const spread = Math.sqrt(
        Math.max(Math.sqrt(fourth[i] * fourth[j]), both + 2 * both * both) / runs
      );
      expect(Math.abs(y - C[i][j])).toBeLessThanOrEqual(
        5 * spread + slack * Math.sqrt(Math.max(0, C[i][i] * C[j][j])) + 1e-9
      );
    });
  });
}

const good: Model = {
  states: ["junior", "senior"],
  ages: {from: 20, to: 22},
  groups: ["local", "other"],
  start: {by: ["state", "group", "age"], values: new Array(12).fill(1)},
  steps: 2
};

test("run(mode: process) has the mean and covariance of moments(model) (4.5 and 5 standard errors)", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (model) => compare(wholeModel(model), "process", 600)),
    {numRuns: 12, seed: 20250610}
  );
});

test("run(mode: process) with dispersion 4 has the variance that moments(model) says", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [300, 200],
    steps: 1,
    exits: [{name: "death", hazard: 0.3}],
    moves: [{from: "a", to: "b", hazard: 0.2}],
    transitions: [
      [0.8, 0.2],
      [0.1, "rest"]
    ],
    dispersion: 4
  };
  compare(model, "process", 4000);
  const plain = moments({...model, dispersion: 1}).covariance[1][0][0];
  expect(moments(model).covariance[1][0][0] / plain).toBeCloseTo(4, 9);
});

test("run(mode: diffusion) has the mean of moments(model) and nearly its covariance", () => {
  const model: Model = {
    states: ["a", "b"],
    ages: {from: 50, to: 59},
    start: {by: ["state", "age"], values: Array.from({length: 20}, (_, k) => 4000 - 100 * k)},
    steps: 4,
    exits: [
      {
        name: "death",
        hazard: {by: ["age"], values: Array.from({length: 10}, (_, a) => 0.01 * (a + 1))}
      },
      {name: "lapse", hazard: {by: ["state"], values: [0.05, 0.1]}}
    ],
    scheduled: [{name: "retire", share: {by: ["age"], values: [0, 0, 0, 0, 0, 0.3, 0, 0.5, 1, 1]}}],
    transitions: [
      [0.9, 0.1],
      [0.05, 0.95]
    ],
    dispersion: 3
  };
  compare(model, "diffusion", 4000, 0.02);
});

test("run(mode: process) moves people to several states with the covariance of one multinomial", () => {
  const model: Model = {
    states: ["a", "b", "c", "d"],
    start: [400, 300, 0, 50],
    steps: 2,
    transitions: [
      ["rest", 0.3, 0.3, 0.2],
      [0.25, 0.25, 0.25, 0.15],
      [0, 0.5, 0.5, 0],
      [0.4, 0.4, 0.2, 0]
    ]
  };
  compare(model, "process", 3000);
});

test("run(mode: process) caps the correlation of small cells at 0.2, as moments(model) does", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [6, 0],
    steps: 1,
    transitions: [
      [0.5, 0.5],
      [0, 1]
    ],
    dispersion: 4
  };
  expect(moments(model).covariance[1][0][0]).toBeCloseTo(6 * 0.25 * 2, 12);
  compare(model, "process", 6000);
});

test("run(mode: diffusion) lets variances fall where most people leave", () => {
  const model: Model = {
    states: ["a"],
    start: [10_000],
    steps: 1,
    exits: [
      {name: "x", hazard: 1.2},
      {name: "y", hazard: 0.3}
    ]
  };
  compare(model, "diffusion", 4000);
});

test("moments(model) has the mean of expectation mode", () => {
  const models = someModel({linear: true});
  fc.assert(
    fc.property(fc.oneof(models, models.chain(withAnyTransitions)), (model) => {
      const engine = compile(model);
      const {stocks} = run(engine, createWorkspace(engine));
      const means = moments(model).mean.flat();
      for (let k = 0; k < means.length; ++k) expect(means[k]).toBeCloseTo(stocks[k], 8);
    }),
    {numRuns: 40}
  );
});

test("moments(model) refuses flows that are not linear in the stocks", () => {
  const model: Model = {
    ...good,
    transfers: [{name: "rise", from: "junior", to: "senior", amount: 1}]
  };
  expect(() => moments(model)).toThrow(
    "moments need flows linear in the stocks: rise; use mode process"
  );
});
