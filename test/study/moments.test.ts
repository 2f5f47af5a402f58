import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {covarianceBetween} from "../../src/study/covarianceBetween.js";
import {linearVariance} from "../../src/study/linearVariance.js";
import {moments} from "../../src/study/moments.js";
import {someModel} from "../engine/someModel.js";

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

test("linearVariance(engine, a) equals aᵀ C a of moments(model)", () => {
  fc.assert(
    fc.property(
      someModel({linear: true}),
      fc.array(fc.double({min: -2, max: 2, noNaN: true}), {minLength: 4, maxLength: 4}),
      fc.constantFrom(1, 3),
      (given, a, dispersion) => {
        const model = {...given, dispersion};
        const {mean, covariance} = moments(model);
        const weights = a.slice(0, model.states.length);
        for (let instant = 0; instant < mean.length; ++instant) {
          const found = linearVariance(compile(model), weights, {instant});
          const m = weights.reduce((sum, x, i) => sum + x * mean[instant][i], 0);
          let v = 0;
          for (let i = 0; i < weights.length; ++i)
            for (let j = 0; j < weights.length; ++j)
              v += weights[i] * weights[j] * covariance[instant][i][j];
          expect(found.mean).toBeCloseTo(m, 8);
          expect(found.variance).toBeCloseTo(v, 6);
        }
      }
    ),
    {numRuns: 40}
  );
});

test("moments(model) has the mean of expectation mode", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (model) => {
      const engine = compile(model);
      const {stocks} = run(engine, createWorkspace(engine));
      const means = moments(model).mean.flat();
      for (let k = 0; k < means.length; ++k) expect(means[k]).toBeCloseTo(stocks[k], 8);
    }),
    {numRuns: 40}
  );
});

test("covarianceBetween(model, s, t) gives the variance of a change, seen in many runs", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [300, 100],
    steps: 3,
    exits: [{name: "x", hazard: 0.2}],
    transitions: [
      [0.7, 0.3],
      [0.2, 0.8]
    ]
  };
  const {covariance} = moments(model);
  const cross = covarianceBetween(model, 1, 3);
  const expected = covariance[3][1][1] + covariance[1][1][1] - 2 * cross[1][1];
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const runs = 4000;
  const changes = Array.from({length: runs}, (_, k) => {
    const {stocks} = run(engine, workspace, {mode: "process", seed: 9, run: k});
    return stocks[7] - stocks[3];
  });
  const mean = changes.reduce((sum, x) => sum + x, 0) / runs;
  const variance = changes.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (runs - 1);
  // The standard error of a variance of about normal changes is √(2/runs) of it.
  expect(Math.abs(variance / expected - 1)).toBeLessThan(4.5 * Math.sqrt(2 / runs));
});
