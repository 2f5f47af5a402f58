import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import type {Result} from "../../src/engine/readResult.js";
import {simulate} from "../../src/engine/simulate.js";
import {someModel} from "./someModel.js";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const scale = (result: Result) => 1 + Math.max(...result.stock());

function checkProgrammes({engine, workspace}: Result, model: Model): number {
  let largest = 0;
  const P = engine.programmes.length;
  (model.programmes ?? []).forEach(({name}, p) => {
    const k = engine.flows.indexOf(name);
    for (let t = 0; t < engine.steps; ++t) {
      const intake = workspace.granted[t * engine.flows.length + k];
      const change = workspace.content[(t + 1) * P + p] - workspace.content[t * P + p];
      const out = workspace.completers[t * P + p] + workspace.dropOuts[t * P + p];
      largest = Math.max(largest, Math.abs(intake - out - change));
    }
  });
  return largest;
}

const modes = [
  {mode: "expectation"},
  {mode: "diffusion", seed: 3},
  {mode: "process", seed: 5}
] as const;

for (const options of modes)
  test(`simulate(model, {mode: "${options.mode}"}) balances by state, age and group, and no stock is negative`, () => {
    fc.assert(
      fc.property(someModel(), fc.integer({min: 0, max: 1000}), (model, run) => {
        const result = simulate(model, {...options, run});
        const tolerance = options.mode === "process" ? 0 : 1e-11 * scale(result);
        expect(result.balance().largest).toBeLessThanOrEqual(tolerance);
        expect(checkProgrammes(result, model)).toBeLessThanOrEqual(tolerance);
        for (const values of [
          result.workspace.cells!,
          result.workspace.exits,
          result.workspace.moves,
          result.workspace.content
        ])
          expect(values.every((x) => x >= 0 && (options.mode !== "process" || x % 1 === 0))).toBe(
            true
          );
      }),
      {numRuns: 120}
    );
  });

test("simulate(model) grants no more than was asked for, and never more than the stock", () => {
  fc.assert(
    fc.property(someModel(), fc.boolean(), (model, whole) => {
      const result = simulate(model, whole ? {mode: "process", seed: 1} : {});
      for (const {name, signed} of model.transfers!) {
        const {requested, granted} = result.flow(name);
        granted.forEach((persons, t) => {
          if (signed) expect(Math.abs(persons)).toBeLessThanOrEqual(Math.abs(requested[t]) + 1e-9);
          else expect(persons).toBeLessThanOrEqual(requested[t] + 1e-9);
        });
      }
      const cut = result.diagnostics.filter(({kind}) => kind === "limit");
      for (const {requested, granted} of cut) expect(requested).not.toBeCloseTo(granted!, 9);
    }),
    {numRuns: 60}
  );
});

test("simulate(model) takes a request above the stock pro rata and reports the rest as unmet", () => {
  const result = simulate({
    states: ["a", "b", "c"],
    start: [10, 0, 0],
    steps: 1,
    transfers: [
      {name: "b", from: "a", to: "b", amount: 15},
      {name: "c", from: "a", to: "c", amount: 5}
    ]
  });
  expect(result.stock("b")[1]).toBeCloseTo(7.5, 12);
  expect(result.stock("c")[1]).toBeCloseTo(2.5, 12);
  expect(result.diagnostics.map(({name, requested}) => [name, requested])).toEqual([
    ["b", 15],
    ["c", 5]
  ]);
  expect(sum(result.stock().slice(1))).toBeCloseTo(10, 12);
});

test("simulate(model) grants scarce people by priority where it differs", () => {
  const result = simulate({
    states: ["a", "b", "c"],
    start: [10, 0, 0],
    steps: 1,
    transfers: [
      {name: "b", from: "a", to: "b", amount: 15},
      {name: "c", from: "a", to: "c", amount: 4, priority: 1}
    ]
  });
  expect(result.flow("c").granted).toEqual([4]);
  expect(result.flow("b").granted[0]).toBeCloseTo(6, 12);
});
