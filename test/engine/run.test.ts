import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {type RunOptions, run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {someModel} from "./someModel.js";

const good: Model = {
  states: ["junior", "senior"],
  ages: {from: 20, to: 22},
  groups: ["local", "other"],
  start: {by: ["state", "group", "age"], values: new Array(12).fill(1)},
  steps: 2
};

test("run(engine) refuses a slot that holds NaN or a negative hazard, and a rule that gives one", () => {
  const model: Model = {
    ...good,
    exits: [{name: "death", hazard: 0.1}],
    scheduled: [{name: "retire", share: 0.1}],
    transfers: [{name: "t", from: "junior", to: "senior", amount: 1}]
  };
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  for (const [name, value] of [
    ["death", Number.NaN],
    ["t", Number.NaN],
    ["start", -5],
    ["death", -1],
    ["retire", 1.5]
  ] as const) {
    const slot = engine.slot(name);
    const before = slot[0];
    slot[0] = value;
    engine.touch(name);
    expect(() => run(engine, workspace), name).toThrow(RangeError);
    slot[0] = before;
    engine.touch(name);
  }
  expect(() => engine.slot("deth")).toThrow('unknown slot: "deth"; one of death');
  const bad = {...good, transfers: [{name: "t", from: "junior", to: "senior", rule: "r"}]};
  expect(() => simulate(bad, {rules: {r: () => Number.NaN}})).toThrow(
    "invalid rule of t; not ≥ 0 person/yr at step 0: NaN"
  );
  const peeks = {
    rules: {r: ({requested}: {requested: (name: string) => number}) => requested("u")}
  };
  expect(() => simulate(bad, peeks)).toThrow(
    'invalid rule of t; reads a flow that is not in uses: "u"'
  );
});

test("run(engine) refuses modes it cannot do", () => {
  expect(() => simulate(good, {mode: "proces" as never})).toThrow(
    'unknown mode: "proces"; one of process'
  );
  expect(() => simulate(good, {mode: "process"})).toThrow(
    "invalid seed; mode process needs one: undefined"
  );
  expect(() => simulate({...good, integration: "midpoint"}, {mode: "process", seed: 1})).toThrow(
    "integration by midpoint needs expectation"
  );
  const other = createWorkspace(compile({...good, steps: 3}));
  expect(() => run(compile(good), other)).toThrow("invalid workspace; made for another engine");
});

test("the same seed and run give the same bytes, whatever ran before", () => {
  fc.assert(
    fc.property(someModel(), fc.integer({min: 0, max: 99}), (model, number) => {
      const engine = compile(model);
      const workspace = createWorkspace(engine);
      for (const mode of ["process", "diffusion"] as const) {
        const options: RunOptions = {mode, seed: 42, run: number};
        const fresh = run(compile(model), createWorkspace(engine), options).stocks.slice();
        run(engine, workspace, {mode, seed: 42, run: number + 1});
        run(engine, workspace, {mode: "process", seed: 7, run: number});
        expect(run(engine, workspace, options).stocks).toEqual(fresh);
      }
    }),
    {numRuns: 30}
  );
});

test("run(engine) gives the same stocks, exits and flows with a ledger of cells and without", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const engine = compile(model);
      const plain = run(engine, createWorkspace(engine));
      const kept = run(engine, createWorkspace(engine, {ledger: true}));
      for (const key of ["stocks", "exits", "moves", "granted"] as const)
        plain[key].forEach((x, k) => {
          expect(Math.abs(x - kept[key][k]), key).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(x)));
        });
    }),
    {numRuns: 80}
  );
});

test.each<[string, () => unknown, string]>([
  [
    "a run that is no integer, of which the fraction was left out",
    () =>
      run(
        compile({states: ["A"], start: [8], steps: 1}),
        createWorkspace(compile({states: ["A"], start: [8], steps: 1})),
        {run: 0.5}
      ),
    "invalid run; not an integer in 0..4294967295: 0.5"
  ],
  [
    "a workspace that is none",
    () => run(compile({states: ["A"], start: [8], steps: 1}), null as never),
    "invalid workspace; not from createWorkspace(engine)"
  ]
])("run refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("states that together are more than a number holds are refused, at the start and later", () => {
  const model = {states: ["A", "B"], start: [1e308, 1e308], steps: 1};
  expect(() => simulate(model)).toThrow(
    "invalid stock; all states together are more than a number holds, instant 0: Infinity"
  );
});
