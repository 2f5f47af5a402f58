import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Dimension, Model, Varying} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {cityModel} from "../bench/cityModel.js";
import {plainLoop} from "../bench/plainLoop.js";
import {someModel} from "./someModel.js";

/** The value of a declared table at a place. */
function at(value: Varying, model: Model, place: Record<Dimension, number>): number {
  if (typeof value === "number") return value;
  const ages = (model.start as {values: number[]}).values.length / model.states.length;
  const length = {
    step: model.steps,
    state: model.states.length,
    group: model.groups!.length,
    age: ages / model.groups!.length
  };
  return value.values[value.by.reduce((n, d) => n * length[d] + place[d], 0)];
}

function firstStep({by, values}: {by: Dimension[]; values: number[]}, model: Model): number[] {
  const G = model.groups!.length;
  const S = model.states.length;
  const A = (model.start as {values: number[]}).values.length / S / G;
  const length = {step: model.steps, state: S, group: G, age: A};
  return values.filter((_, n) => {
    let rest = n;
    let step = 0;
    for (let k = by.length - 1; k >= 0; --k) {
      if (by[k] === "step") step = rest % length.step;
      rest = Math.floor(rest / length[by[k]!]);
    }
    return step === 0;
  });
}

test("simulate(model) exposes every cell by the formulas of competing and scheduled exits (rtol 1e-12)", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (given) => {
      const model: Model = {
        ...given,
        steps: 1,
        ...{entries: [], transitions: undefined, regroup: undefined, moves: []}
      };
      // Tables by step keep their first row.
      const cut = <T extends Varying>(v: T): T =>
        (typeof v === "number" || !v.by.includes("step")
          ? v
          : {by: v.by.filter((d) => d !== "step"), values: firstStep(v, given)}) as T;
      model.exits = given.exits!.map((exit) => ({...exit, hazard: cut(exit.hazard)}));
      model.scheduled = given.scheduled!.map((exit) => ({...exit, share: cut(exit.share)}));
      const result = simulate(model);
      const dt = model.step ?? 1;
      const {states, groups} = model;
      const start = (model.start as {values: number[]}).values;
      const A = start.length / states.length / groups!.length;
      const expected: Record<string, number> = {};
      let survivors = 0;
      for (let i = 0; i < states.length; ++i)
        for (let g = 0; g < groups!.length; ++g)
          for (let a = 0; a < A; ++a) {
            const place = {step: 0, state: i, group: g, age: a};
            const n = start[(i * groups!.length + g) * A + a];
            const hazards = model.exits!.map(({hazard}) => at(hazard, model, place));
            const h = hazards.reduce((sum, x) => sum + x, 0);
            const s = at(model.scheduled![0].share, model, place);
            const lost = s * (1 - Math.exp((-h * dt) / 2)) + (1 - s) * (1 - Math.exp(-h * dt));
            model.exits!.forEach(({name}, k) => {
              expected[name] = (expected[name] ?? 0) + (h > 0 ? (n * lost * hazards[k]) / h : 0);
            });
            const retired = n * s * Math.exp((-h * dt) / 2);
            expected.retire = (expected.retire ?? 0) + retired;
            if (a < A - 1 || model.ages!.last === "open")
              survivors += n * (1 - s) * Math.exp(-h * dt);
          }
      const scale = 1e-12 * (1 + start.reduce((sum, x) => sum + x, 0));
      for (const [name, persons] of Object.entries(expected))
        expect(Math.abs(result.exits(name)[0] - persons)).toBeLessThan(scale);
      expect(Math.abs(result.stock()[1] - survivors)).toBeLessThan(scale);
    }),
    {numRuns: 80}
  );
});

test("run(engine) agrees with a plain loop over the city model (rtol 1e-12)", () => {
  const model = cityModel({flows: false});
  const engine = compile(model);
  const {stocks, exits} = run(engine, createWorkspace(engine));
  const plain = plainLoop(model)();
  stocks.forEach((x, k) => {
    expect(Math.abs(x - plain.stocks[k])).toBeLessThan(1e-12 * 1_540_000);
  });
  exits.forEach((x, k) => {
    expect(Math.abs(x - plain.exits[k])).toBeLessThan(1e-12 * 1_540_000);
  });
});

test("simulate(model) records entrants in the middle with their exits after half a step", () => {
  const result = simulate({
    states: ["a"],
    start: [0],
    steps: 1,
    entries: [{name: "in", state: "a", amount: 100}],
    exits: [
      {name: "death", hazard: 0.3},
      {name: "lapse", hazard: 0.1}
    ]
  });
  expect(result.stock()[1]).toBeCloseTo(100 * Math.exp(-0.2), 10);
  expect(result.exits("death")[0]).toBeCloseTo(75 * (1 - Math.exp(-0.2)), 10);
});

test("run(mode: diffusion) splits by chance those who all leave: two causes of 1,000 persons, variance 250 (10%)", () => {
  for (const hazard of [8, 1e3]) {
    const engine = compile({
      states: ["a"],
      start: [1000],
      steps: 1,
      exits: [
        {name: "x", hazard},
        {name: "y", hazard}
      ]
    });
    const workspace = createWorkspace(engine);
    let [sum, square] = [0, 0];
    for (let k = 0; k < 4000; ++k) {
      const {exits, stocks} = run(engine, workspace, {mode: "diffusion", seed: 6, run: k});
      expect(Math.abs(exits[0] + exits[1] + stocks[1] - 1000)).toBeLessThan(1e-9);
      sum += exits[0] / 4000;
      square += (exits[0] * exits[0]) / 4000;
    }
    expect(Math.abs(sum - 500)).toBeLessThan(4.5 * Math.sqrt(250 / 4000));
    expect(Math.abs((square - sum * sum) / 250 - 1)).toBeLessThan(0.1);
  }
});

test("run(mode: diffusion) gives exits by hazard and by schedule the covariance of the cells, φ times", () => {
  // Two groups of four ages; hazards that vary by nothing, by age, by group.
  const [start, due, phi] = [[5000, 3000, 0, 800, 0, 2000, 6000, 900], [0, 0.3, 0.6, 0], 3];
  const hazards = [
    {by: [], values: [0.1]},
    {by: ["age" as const], values: [0.05, 0.4, 0.2, 0.3]},
    {by: ["group" as const], values: [0.05, 0.3]},
    {by: [], values: [0.2]},
    {by: ["age" as const], values: [0.3, 0.02, 0.1, 0.2]}
  ];
  // In the second of two states, the first being empty.
  const engine = compile({
    states: ["none", "a"],
    groups: ["x", "y"],
    ages: {from: 0, to: 3, last: "open"},
    steps: 1,
    start: {by: ["state", "group", "age"], values: [...start.map(() => 0), ...start]},
    exits: hazards.map((hazard, k) => ({
      name: `cause${k}`,
      hazard: hazard.by.length === 0 ? hazard.values[0] : hazard
    })),
    scheduled: [{name: "due", share: {by: ["age"], values: due}}],
    dispersion: phi
  });
  // Of every cell the shares that leave by each cause, and by schedule.
  const cells = start.map((n, c) => {
    const own = hazards.map(({by, values}) =>
      by.length === 0 ? values[0] : values[by[0] === "age" ? c % 4 : Math.floor(c / 4)]
    );
    const h = own.reduce((a, b) => a + b);
    const half = Math.exp(-h / 2);
    const r = half * due[c % 4];
    const x = 1 - half + (half - r) * (1 - half);
    return {n, p: [...own.map((each) => (x * each) / h), r]};
  });
  const sum = (of: (cell: (typeof cells)[0]) => number) =>
    cells.reduce((total, cell) => total + of(cell), 0);
  const expected = (k: number, l: number) =>
    phi * sum(({n, p}) => n * p[k] * ((k === l ? 1 : 0) - p[l]));
  const runs = 10_000;
  const workspace = createWorkspace(engine);
  const drawn = Array.from({length: runs}, (_, number) =>
    Array.from(run(engine, workspace, {mode: "diffusion", seed: 5, run: number}).exits).filter(
      (_, k) => k % 2 === 1
    )
  );
  const mean = drawn[0].map((_, k) => drawn.reduce((total, out) => total + out[k] / runs, 0));
  for (let k = 0; k < 6; ++k) {
    const error = 5 * Math.sqrt(expected(k, k) / runs);
    expect(Math.abs(mean[k] - sum(({n, p}) => n * p[k]))).toBeLessThan(error);
    for (let l = 0; l <= k; ++l) {
      const product = drawn.reduce(
        (total, out) => total + (out[k] - mean[k]) * (out[l] - mean[l]),
        0
      );
      const size = Math.sqrt((expected(k, k) * expected(l, l) + expected(k, l) ** 2) / runs);
      expect(Math.abs(product / runs - expected(k, l)), `${k} ${l}`).toBeLessThan(5 * size);
    }
  }
});

test("run(mode: diffusion) splits entrants by chance of their own", () => {
  const engine = compile({
    states: ["a"],
    start: [1000],
    steps: 1,
    entries: [{name: "in", state: "a", amount: 1000}],
    exits: ["x", "y"].map((name) => ({name, hazard: 3}))
  });
  const workspace = createWorkspace(engine);
  const runs = 4000;
  const drawn = Array.from(
    {length: runs},
    (_, number) => run(engine, workspace, {mode: "diffusion", seed: 6, run: number}).exits[0]
  );
  const mean = drawn.reduce((a, b) => a + b) / runs;
  const variance = drawn.reduce((total, x) => total + (x - mean) ** 2, 0) / runs;
  // Half of those who leave in a whole step, and in half of one.
  const [p, q] = [(1 - Math.exp(-6)) / 2, (1 - Math.exp(-3)) / 2];
  const expected = 1000 * (p * (1 - p) + q * (1 - q));
  expect(Math.abs(mean - 1000 * (p + q))).toBeLessThan(5 * Math.sqrt(expected / runs));
  expect(Math.abs(variance / expected - 1)).toBeLessThan(5 * Math.sqrt(2 / runs));
});
