import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {linearVariance} from "../../src/study/linearVariance.js";
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

/** Variances of who is in each cell, of each age, in each group, and in all, over many runs and by moments(model). */
function variances(model: Model, runs: number) {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const {age: A, group: G} = engine.compiled.shape;
  const ofCell = (c: number) => [
    `cell ${c}`,
    `age ${c % A}`,
    `group ${Math.floor(c / A) % G}`,
    "all"
  ];
  const {cellMean, cellCovariance} = moments(model);
  const V = cellCovariance[engine.steps];
  const sums = new Map<string, {variance: number; square: number; fourth: number}>();
  const members = new Map<string, number[]>();
  for (let c = 0; c < engine.cells; ++c)
    for (const name of ofCell(c)) members.set(name, [...(members.get(name) ?? []), c]);
  for (const [name, cells] of members) {
    const variance = cells.reduce(
      (sum, c) => cells.reduce((s, d) => s + V[c * engine.cells + d], sum),
      0
    );
    sums.set(name, {variance, square: 0, fourth: 0});
  }
  for (let k = 0; k < runs; ++k) {
    const {cells} = run(engine, workspace, {mode: "diffusion", seed: 5, run: k}).scratch;
    for (const [name, list] of members) {
      const off = list.reduce((sum, c) => sum + cells[c] - cellMean[engine.steps][c], 0);
      const one = sums.get(name)!;
      one.square += off ** 2 / runs;
      one.fourth += off ** 4 / runs;
    }
    expect(cells.every((persons) => persons >= 0)).toBe(true);
  }
  return sums;
}

test("run(mode: diffusion) has the variance of moments(model) in every cell, age and group, and in all (5 standard errors and 4%)", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (small) => {
      const model = wholeModel(small);
      const start = model.start as {by: never; values: number[]};
      const runs = 800;
      const many = {...model, start: {...start, values: start.values.map((n) => 20 * n)}};
      for (const [name, {variance, square, fourth}] of variances(many, runs)) {
        // Parts of a person that are there from the start, or left by real-valued noise, go as a whole: less spread.
        const error = 5 * Math.sqrt(Math.max(fourth - square ** 2, variance ** 2) / runs);
        expect(Math.abs(square - variance), name).toBeLessThan(error + 0.04 * variance + 0.5);
      }
    }),
    {numRuns: 25, seed: 20250612}
  );
});

test("run(mode: diffusion) gives each of 20 ages 25 of variance, mode totals far less", () => {
  const model: Model = {
    states: ["a"],
    ages: {from: 20, to: 39},
    start: {by: ["age"], values: new Array(20).fill(100)},
    steps: 1,
    exits: [{name: "x", hazard: {by: ["age"], values: new Array(20).fill(Math.LN2)}}]
  };
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const square = (mode: "diffusion" | "totals") => {
    let sum = 0;
    for (let k = 0; k < 600; ++k) {
      const {cells} = run(engine, workspace, {mode, seed: 2, run: k}).scratch;
      for (let a = 1; a < 20; ++a) sum += (cells[a] - 50) ** 2 / 600 / 19;
    }
    return sum;
  };
  expect(Math.abs(square("diffusion") / 25 - 1)).toBeLessThan(0.06);
  expect(square("totals")).toBeLessThan(5);
});

test("run(mode: diffusion) counts exits and moves by cause with the spread of whole persons (10%)", () => {
  const byAge = (...values: number[]) => ({by: ["age" as const], values});
  const model: Model = {
    states: ["a", "b"],
    groups: ["local", "other"],
    ages: {from: 20, to: 22},
    start: {
      by: ["state", "group", "age"],
      values: [900, 400, 300, 500, 200, 600, 0, 0, 0, 0, 0, 0]
    },
    steps: 1,
    exits: [
      {name: "x", hazard: byAge(0.6, 0, 0.1)},
      {name: "y", hazard: byAge(0, 0.4, 0.5)},
      {name: "z", hazard: {by: ["group"], values: [0.1, 0.3]}},
      {name: "w", hazard: {by: ["group", "age"], values: [0, 0.1, 0.2, 0.3, 0.1, 0]}}
    ],
    scheduled: [
      {name: "retire", share: byAge(0, 0.1, 0.3)},
      {name: "part", share: byAge(0, 0, 0.4)}
    ],
    moves: [{from: "a", to: "b", hazard: byAge(0.2, 0.1, 0)}]
  };
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const spread = (mode: "diffusion" | "process") => {
    const rows = Array.from({length: 5000}, (_, k) => {
      const {exits, moves} = run(engine, workspace, {mode, seed: 9, run: k});
      return [...exits].filter((_, i) => i % 2 === 0).concat(moves[1]);
    });
    const mean = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j] / rows.length, 0));
    return mean.map((m, j) => rows.reduce((sum, row) => sum + (row[j] - m) ** 2 / rows.length, 0));
  };
  const whole = spread("process");
  expect(whole).toHaveLength(8);
  spread("diffusion").forEach((variance, j) => {
    if (whole[j] === 0) expect(variance).toBe(0);
    else expect(Math.abs(variance / whole[j] - 1), String(j)).toBeLessThan(0.1);
  });
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

test("moments(model) and linearVariance(…) disperse who comes in the middle like everybody, all entries of a cell together", () => {
  const model: Model = {
    states: ["A", "B"],
    start: [0, 0],
    steps: 1,
    moves: [{from: "A", to: "B", hazard: 1}],
    entries: [
      {name: "some", state: "A", amount: 12},
      {name: "more", state: "A", amount: 18}
    ],
    dispersion: 5
  };
  // Thirty people, half a step.
  const p = Math.exp(-0.5);
  const variance = 5 * 30 * p * (1 - p);
  expect(moments(model).covariance[1][0][0]).toBeCloseTo(variance, 9);
  expect(moments(model).covariance[1][0][1]).toBeCloseTo(-variance, 9);
  expect(linearVariance(compile(model), [1, 0]).variance).toBeCloseTo(variance, 9);
  compare(model, "process", 4000);
  compare(model, "diffusion", 4000);
  const generator = {
    generator: true,
    values: [
      [-1, 1],
      [2, -2]
    ]
  };
  compare({...model, moves: [], transitions: generator}, "process", 4000);
});
