import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {moments} from "../../src/study/moments.js";
import {someModel, withAnyTransitions} from "./someModel.js";

const illness = (extra: Partial<Model> = {}): Model => ({
  states: ["healthy", "ill"],
  start: [1000, 0],
  steps: 1,
  transitions: {
    generator: true,
    values: [
      [-0.2, 0.2],
      [0, 0]
    ]
  },
  exits: [{name: "death", hazard: {by: ["state"], values: [0.05, 0.5]}}],
  ...extra
});

test("simulate(model) lets exits act together with a generator: exp(Q − diag(h)), Python 3.11.7, SciPy 1.17.1, linalg.expm([[-.25, .2], [0, -.5]])[0] · 1000 (rtol 1e-10)", () => {
  const {stock, exits, moves} = simulate(illness());
  expect(stock("healthy")[1]).toBeCloseTo(778.80078307, 7);
  expect(stock("ill")[1]).toBeCloseTo(137.81609869, 7);
  // Deaths by the time spent: healthy 1000 (1 − e^−.25) .05 / .25; the rest died ill.
  const healthy = 1000 * (1 - Math.exp(-0.25)) * 0.2;
  expect(exits("death", "healthy")[0]).toBeCloseTo(healthy, 8);
  expect(exits("death", "ill")[0]).toBeCloseTo(1000 - 778.80078307 - 137.81609869 - healthy, 6);
  expect(moves("healthy", "ill")[0]).toBeGreaterThan(137.8);
});

test("simulate(model) gives entrants in the middle half a step of the same", () => {
  const {stock} = simulate(
    illness({start: [0, 0], entries: [{name: "in", state: "healthy", amount: 1000}]})
  );
  // exp((Q − diag h) / 2): e^−.125 and .2 (e^−.125 − e^−.25) / .25.
  expect(stock("healthy")[1]).toBeCloseTo(1000 * Math.exp(-0.125), 8);
  expect(stock("ill")[1]).toBeCloseTo(800 * (Math.exp(-0.125) - Math.exp(-0.25)), 8);
});

test("simulate(model) of quarter steps agrees with one of a year: the exponential composes", () => {
  const year = simulate(illness());
  const quarters = simulate(illness({step: 0.25, steps: 4}));
  for (const state of ["healthy", "ill"])
    expect(quarters.stock(state)[4]).toBeCloseTo(year.stock(state)[1], 9);
});

test("simulate(model) moves a scheduled share into a state after half a step, and counts it as a move", () => {
  const model: Model = {
    states: ["working", "retired"],
    start: [100, 0],
    steps: 1,
    exits: [{name: "death", hazard: {by: ["state"], values: [0.2, 1]}}],
    scheduled: [{name: "retirement", share: 0.25, to: "retired"}]
  };
  const {stock, exits, moves} = simulate(model);
  const moved = 100 * Math.exp(-0.1) * 0.25;
  expect(moves("working", "retired")[0]).toBeCloseTo(moved, 10);
  expect(stock("working")[1]).toBeCloseTo(100 * Math.exp(-0.2) * 0.75, 10);
  expect(stock("retired")[1]).toBeCloseTo(moved * Math.exp(-0.5), 10);
  expect(exits("death")[0] + stock()[1]).toBeCloseTo(100, 10);
  expect(() =>
    compile({...model, scheduled: [{name: "retirement", share: 0.25, to: "retird"}]})
  ).toThrow('unknown state (retirement.to): "retird"; one of retired');
});

test("simulate(model) lets a scheduled exit act between the halves of a generator's step: P(½) (1 − share) P(½)", () => {
  const {stock, exits} = simulate(illness({scheduled: [{name: "retirement", share: 0.3}]}));
  const [healthy, ill] = [Math.exp(-0.125), 0.8 * (Math.exp(-0.125) - Math.exp(-0.25))];
  expect(exits("retirement")[0]).toBeCloseTo(300 * (healthy + ill), 8);
  expect(stock("healthy")[1]).toBeCloseTo(700 * healthy * healthy, 8);
  expect(stock("ill")[1]).toBeCloseTo(700 * (healthy * ill + ill * Math.exp(-0.25)), 8);
  expect(stock()[1] + exits()[0]).toBeCloseTo(1000, 8);
});

const fallen = fc
  .tuple(someModel({linear: true}), fc.double({min: 0, max: 1, noNaN: true}))
  .chain(([model, share]) =>
    withAnyTransitions({
      ...model,
      scheduled: [{name: "return", share, to: "s0"}]
    })
  );

for (const mode of ["expectation", "diffusion", "process"] as const)
  test(`simulate(model, {mode: "${mode}"}) conserves people where a schedule moves them beside any transitions: nobody below 0, Δ = entries − exits`, () => {
    fc.assert(
      fc.property(fallen, fc.nat(1000), (model, seed) => {
        const start = mode === "process" ? whole(model) : model;
        const {stock, exits, flow} = simulate(start, {mode, seed});
        const [total, out] = [stock(), exits()];
        const [first, second] = ["in", "born"].map((name) => flow(name).granted);
        for (let t = 0; t < model.steps; t++) {
          const came = first[t] + second[t];
          expect(Math.abs(total[t + 1] - total[t] - came + out[t])).toBeLessThan(
            1e-7 * (1 + total[t] + came)
          );
        }
        for (const state of model.states)
          for (const people of stock(state)) {
            expect(people).toBeGreaterThanOrEqual(-1e-9);
            if (mode === "process") expect(people).toBeCloseTo(Math.round(people), 9);
          }
      }),
      {numRuns: 150}
    );
  });

/** The same with whole persons at the start. */
function whole(model: Model): Model {
  const start = model.start as {by: never; values: number[]};
  return {...model, start: {...start, values: start.values.map(Math.round)}};
}

test("simulate(model, {mode}) varies beside a generator as moments(model) says: mean and variance of 4,000 runs (5 standard errors)", () => {
  const model = illness({scheduled: [{name: "cure", share: 0.3, to: "healthy"}]});
  const {mean, covariance} = moments(model);
  for (const mode of ["process", "diffusion"] as const) {
    const runs = Array.from({length: 4000}, (_, seed) => {
      const {stock} = simulate(model, {mode, seed});
      return [stock("healthy")[1], stock("ill")[1]];
    });
    for (const i of [0, 1]) {
      const values = runs.map((row) => row[i]);
      const average = values.reduce((a, b) => a + b) / 4000;
      const variance = values.reduce((a, b) => a + (b - average) ** 2, 0) / 3999;
      const exact = covariance[1][i][i];
      expect(Math.abs(average - mean[1][i])).toBeLessThan(5 * Math.sqrt(exact / 4000));
      expect(Math.abs(variance / exact - 1)).toBeLessThan(5 * Math.sqrt(2 / 4000));
    }
  }
});
