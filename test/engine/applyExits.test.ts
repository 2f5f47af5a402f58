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
