import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Matrix, Model, Transitions} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {moments} from "../../src/study/moments.js";
import {tunnel} from "../../src/study/tunnel.js";

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

test('simulate(model, {mode: "diffusion"}) invents nobody where a row keeps nobody', () => {
  const three: Model = {
    states: ["A", "B", "C"],
    start: [0, 10, 0],
    steps: 1,
    transitions: [
      [1, 0, 0],
      [0.1, 0, 0.9],
      [0, 0, 1]
    ]
  };
  for (let seed = 0; seed < 1000; ++seed)
    expect(Math.abs(simulate(three, {mode: "diffusion", seed}).stock()[1] - 10)).toBeLessThan(
      1e-12
    );
});

test('simulate(tunnel, {mode: "diffusion"}) of 24 copies holds 1,000 people for 120 steps', () => {
  const plain: Model = {
    states: ["in", "out"],
    start: [1000, 0],
    steps: 120,
    transitions: [
      [0.9, 0.1],
      [0.2, 0.8]
    ]
  };
  const result = simulate(tunnel(plain, {state: "in", length: 24}), {mode: "diffusion", seed: 1});
  for (const total of result.stock()) expect(Math.abs(total - 1000)).toBeLessThan(1e-9);
});

/** Mean and variance by state after the steps, of many runs in diffusion mode. */
function sampled(given: Model, runs: number): {mean: number[]; variance: number[]} {
  const engine = compile(given);
  const workspace = createWorkspace(engine);
  const S = engine.states.length;
  const sum = new Array<number>(S).fill(0);
  const square = new Array<number>(S).fill(0);
  for (let k = 0; k < runs; ++k) {
    const {stocks} = run(engine, workspace, {mode: "diffusion", seed: 8, run: k});
    for (let i = 0; i < S; ++i) {
      sum[i] += stocks[engine.steps * S + i];
      square[i] += stocks[engine.steps * S + i] ** 2;
    }
  }
  const mean = sum.map((x) => x / runs);
  return {mean, variance: mean.map((m, i) => square[i] / runs - m * m)};
}

test("run(mode: diffusion) has the moments of the multinomial whatever share stays (4.5 standard errors; variances 10%)", () => {
  for (const stay of [0, 1e-13, 1e-6, 0.01, 0.5]) {
    const given: Model = {
      states: ["a", "b", "c", "d"],
      start: [4000, 0, 0, 0],
      steps: 1,
      transitions: [
        [stay, 0.1 * (1 - stay), 0.3 * (1 - stay), "rest"],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1]
      ]
    };
    const {mean, variance} = sampled(given, 4000);
    const expected = moments(given);
    mean.forEach((m, i) => {
      const v = expected.covariance[1][i][i];
      expect(Math.abs(m - expected.mean[1][i])).toBeLessThanOrEqual(
        4.5 * Math.sqrt(v / 4000) + 1e-9
      );
      if (v > 1) expect(Math.abs(variance[i] / v - 1)).toBeLessThan(0.1);
    });
  }
});

test("run(mode: diffusion) has no noise where every age moves for certain", () => {
  const rows = {by: ["age" as const], values: [leave(0), leave(1)]};
  const ages: Partial<Model> = {
    ages: {from: 20, to: 21, last: "open"},
    start: {by: ["state", "age"], values: [100, 50, 0, 0]},
    steps: 1
  };
  const result = simulate(model(rows, ages), {mode: "diffusion", seed: 2});
  expect([result.stock("a")[1], result.stock("b")[1]]).toEqual([100, 50]);
});

test("entrants in the middle are exposed to a generator for half a step, as to an exit, in all three modes", () => {
  const entering: Model = {
    states: ["a", "b"],
    start: [0, 0],
    steps: 1,
    entries: [{name: "in", state: "a", amount: 100}],
    transitions: {
      generator: true,
      values: [
        ["rest", 0.5],
        [0, 0]
      ]
    }
  };
  const result = simulate(entering);
  expect(result.stock("a")[1]).toBeCloseTo(100 * Math.exp(-0.25), 10);
  expect(result.moves("a", "b")[0]).toBeCloseTo(100 * (1 - Math.exp(-0.25)), 10);
  expect(result.balance().largest).toBeLessThan(1e-12);
  const {mean, covariance} = moments(entering);
  expect(mean[1][0]).toBeCloseTo(100 * Math.exp(-0.25), 10);
  const found = sampled(entering, 4000);
  expect(Math.abs(found.variance[0] / covariance[1][0][0] - 1)).toBeLessThan(0.1);
  const whole = simulate(entering, {mode: "process", seed: 1});
  expect(whole.stock()[1]).toBe(100);
  expect(whole.stock("b")[1]).toBe(whole.moves("a", "b")[0]);
  expect(whole.stock("b")[1]).toBeGreaterThan(0);
});

test("entrants at the start are exposed to a generator for the whole step, at the end not at all; a row below zero loses them", () => {
  const entering = (moment: "start" | "middle" | "end"): Model => ({
    states: ["a", "b"],
    start: [0, 0],
    steps: 1,
    entries: [{name: "in", state: "a", amount: 100, moment}],
    transitions: {
      generator: true,
      values: [
        [-0.5, 0.2],
        [0, 0]
      ]
    }
  });
  const at = (moment: "start" | "middle" | "end") => simulate(entering(moment));
  expect(at("start").stock("a")[1]).toBeCloseTo(100 * Math.exp(-0.5), 10);
  expect(at("end").stock("a")[1]).toBe(100);
  const middle = at("middle");
  expect(middle.exits("unspecified")[0]).toBeCloseTo(60 * (1 - Math.exp(-0.25)), 10);
  expect(middle.balance().largest).toBeLessThan(1e-12);
});

test.each([
  ["diffusion", 6, 2],
  ["totals", 6000, 5]
] as const)(
  "run(mode: %s) of %d who leave or move has %d times the variance of the multinomial",
  (mode, persons, factor) => {
    // φ = 5, of six persons a correlation of at most 0.2: 1 + 5 · 0.2. Half stay of whom half move.
    const engine = compile({
      states: ["a", "b"],
      start: [persons, 0],
      steps: 1,
      exits: [{name: "out", hazard: {by: ["state"], values: [Math.LN2, 0]}}],
      transitions: [
        [0.5, 0.5],
        [0, 1]
      ],
      dispersion: 5
    });
    const workspace = createWorkspace(engine);
    const runs = 20_000;
    const moved = Array.from(
      {length: runs},
      (_, number) => run(engine, workspace, {mode, seed: 7, run: number}).moves[1]
    );
    const mean = moved.reduce((a, b) => a + b) / runs;
    const variance = moved.reduce((total, x) => total + (x - mean) ** 2, 0) / runs;
    const usual = factor * persons * 0.25 * 0.75;
    expect(Math.abs(mean - persons / 4)).toBeLessThan(5 * Math.sqrt(usual / runs));
    expect(Math.abs(variance / usual - 1)).toBeLessThan(0.06);
  }
);
