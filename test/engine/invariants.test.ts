import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model, Table} from "../../src/engine/model.js";
import {type RunOptions, run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {conveyor} from "../../src/rates/conveyor.js";
import {refineStep} from "../../src/study/refineStep.js";
import {someModel} from "./someModel.js";

const close = (a: number, b: number, scale = 1) => Math.abs(a - b) <= 1e-9 * (scale + Math.abs(a));

test("a closed system keeps its total, for any matrix (1e-9 relative)", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (given) => {
      const ages = {...given.ages!, last: "open" as const};
      const model: Model = {...given, ages, exits: [], scheduled: [], entries: []};
      const total = simulate(model).stock();
      for (const x of total) expect(close(x, total[0])).toBe(true);
    }),
    {numRuns: 60}
  );
});

test("results are linear: doubling the start and all entries doubles every stock", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (model) => {
      const start = model.start as Table;
      const twice: Model = {
        ...model,
        start: {...start, values: start.values.map((x) => 2 * x)},
        entries: model.entries!.map((entry) =>
          entry.amount === undefined ? entry : {...entry, amount: double(entry.amount)}
        )
      };
      const [once, doubled] = [simulate(model).workspace.cells!, simulate(twice).workspace.cells!];
      once.forEach((x, k) => {
        expect(close(2 * x, doubled[k])).toBe(true);
      });
    }),
    {numRuns: 60}
  );
});

const double = (x: number | Table) =>
  typeof x === "number" ? 2 * x : {...x, values: x.values.map((v) => 2 * v)};

test("fewer exits never lower a stock (expectation, and the mean over common random numbers)", () => {
  fc.assert(
    fc.property(someModel({linear: true}), fc.double({min: 0, max: 1, noNaN: true}), (given, f) => {
      const model: Model = {...given, transitions: undefined, moves: []};
      const fewer: Model = {
        ...model,
        exits: model.exits!.map(({name, hazard}) => ({
          name,
          hazard:
            typeof hazard === "number"
              ? f * hazard
              : {...hazard, values: hazard.values.map((h) => f * h)}
        })),
        scheduled: []
      };
      const more = simulate({...model, scheduled: []}).workspace.cells!;
      simulate(fewer).workspace.cells!.forEach((x, k) => {
        expect(x).toBeGreaterThanOrEqual(more[k] * (1 - 1e-12) - 1e-12);
      });
    }),
    {numRuns: 60}
  );
  const mean = (hazard: number) => {
    const model: Model = {states: ["a"], start: [400], steps: 3, exits: [{name: "x", hazard}]};
    const engine = compile(model);
    const workspace = createWorkspace(engine);
    let sum = 0;
    for (let k = 0; k < 200; ++k)
      sum += run(engine, workspace, {mode: "process", seed: 1, run: k}).stocks[3];
    return sum;
  };
  expect(mean(0.1)).toBeGreaterThan(mean(0.11));
});

test("a neutral change equals the baseline bit for bit", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const engine = compile(model);
      const baseline = run(engine, createWorkspace(engine)).stocks.slice();
      for (const name of ["death", "leave", "other", "retire", "in", "rise", "start", "school"]) {
        const slot = engine.slot(name);
        for (let k = 0; k < slot.length; ++k) slot[k] *= 1;
      }
      engine.touch();
      expect(run(engine, createWorkspace(engine)).stocks).toEqual(baseline);
    }),
    {numRuns: 40}
  );
});

test("slots written and touched give what a model with these numbers gives", () => {
  fc.assert(
    fc.property(someModel(), fc.double({min: 0.1, max: 3, noNaN: true}), (model, f) => {
      const scaled: Model = {
        ...model,
        exits: model.exits!.map((exit) => ({...exit, hazard: times(exit.hazard, f)})),
        transfers: model.transfers!.map((t) => ({...t, amount: times(t.amount!, f)}))
      };
      const engine = compile(model);
      run(engine, createWorkspace(engine));
      for (const {name} of [...model.exits!, ...model.transfers!]) {
        const slot = engine.slot(name);
        for (let k = 0; k < slot.length; ++k) slot[k] *= f;
        engine.touch(name);
      }
      const direct = compile(scaled);
      expect(run(engine, createWorkspace(engine)).stocks).toEqual(
        run(direct, createWorkspace(direct)).stocks
      );
    }),
    {numRuns: 40}
  );
});

const times = (x: number | Table, f: number) =>
  typeof x === "number" ? x * f : {...x, values: x.values.map((v) => v * f)};

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

test("relabelling states permutes the results", () => {
  fc.assert(
    fc.property(someModel({linear: true}), (given) => {
      const model: Model = {...given, exits: [{name: "x", hazard: 0.2}], entries: []};
      const S = model.states.length;
      const order = model.states.map((_, i) => S - 1 - i);
      const {values} = model.start as Table;
      const block = values.length / S;
      const matrix = model.transitions as (number | "rest")[][];
      const flipped: Model = {
        ...model,
        states: order.map((i) => model.states[i]),
        start: {
          by: ["state", "group", "age"],
          values: order.flatMap((i) => values.slice(i * block, (i + 1) * block))
        },
        transitions: order.map((i) => order.map((j) => matrix[i][j]))
      };
      const [a, b] = [simulate(model), simulate(flipped)];
      for (const state of model.states)
        a.stock(state).forEach((x, t) => {
          expect(close(x, b.stock(state)[t])).toBe(true);
        });
    }),
    {numRuns: 40}
  );
});

test("halving dt: exits under constant hazards are equal to 1e-12", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [100, 50],
    steps: 3,
    exits: [
      {name: "x", hazard: {by: ["state"], values: [0.3, 0.1]}},
      {name: "y", hazard: 0.05}
    ]
  };
  const total = (n: number) =>
    simulate(refineStep(model, n))
      .exits()
      .reduce((sum, x) => sum + x, 0);
  for (const n of [2, 4, 12]) expect(Math.abs(total(n) / total(1) - 1)).toBeLessThan(1e-12);
});

test("halving dt: flows that read stocks converge with order 1; by midpoint, without exits, with order 2", () => {
  const rules = {
    contagion: ({stock}: {stock: (state: string) => number}) =>
      (0.6 * stock("s") * stock("i")) / (stock("s") + stock("i"))
  };
  const final = (integration: "euler" | "midpoint", hazard: number, n: number) => {
    const model: Model = {
      states: ["s", "i"],
      start: [990, 10],
      steps: 8,
      exits: [{name: "x", hazard}],
      transfers: [{name: "infection", from: "s", to: "i", rule: "contagion"}],
      integration
    };
    return simulate(refineStep(model, n), {rules}).stock("i").at(-1)!;
  };
  for (const [integration, hazard, order] of [
    ["euler", 0.1, 1],
    ["midpoint", 0.1, 1],
    ["midpoint", 0, 2]
  ] as const) {
    const exact = 2 * final(integration, hazard, 1024) - final(integration, hazard, 512);
    const errors = [8, 16, 32].map((n) => Math.abs(final(integration, hazard, n) - exact));
    expect(Math.log2(errors[0] / errors[1])).toBeGreaterThan(order - 0.2);
    expect(Math.log2(errors[1] / errors[2])).toBeGreaterThan(order - 0.2);
  }
  // The logistic curve that the last one approaches.
  expect(final("midpoint", 0, 256)).toBeCloseTo(1000 / (1 + 99 * Math.exp(-4.8)), 1);
});

test("conveyor(intake) returns intake = completers + drop-outs + change of content, and nobody who did not enter", () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  const people = fc.array(fc.double({min: 0, max: 1e6, noNaN: true}), {
    minLength: 1,
    maxLength: 20
  });
  fc.assert(
    fc.property(people, fc.integer({min: 0, max: 6}), share, (intake, slots, dropOut) => {
      const {completers, dropOuts, content} = conveyor(intake, {slots, dropOut});
      let entered = 0;
      let left = 0;
      intake.forEach((x, t) => {
        const change = content[t + 1] - content[t];
        expect(close(x, completers[t] + dropOuts[t] + change, 1e6)).toBe(true);
        entered += t >= slots ? intake[t - slots] : 0;
        left += completers[t];
        expect(left).toBeLessThanOrEqual(entered * (1 + 1e-12));
      });
    })
  );
});

test("a steady conveyor lets out what comes in, and a programme does what conveyor(intake) does", () => {
  const intake = [10, 20, 5, 0, 40];
  const options = {slots: 3, dropOut: [0.1, 0, 0.2], initial: {steady: 12}};
  const expected = conveyor(intake, options);
  const steady = conveyor([12, 12, 12, 12], options);
  expect(new Set(steady.completers.map((x) => x.toFixed(12))).size).toBe(1);
  const result = simulate({
    states: ["graduates"],
    start: [0],
    steps: 5,
    programmes: [
      {
        name: "school",
        duration: 3,
        amount: {by: ["step"], values: intake},
        dropOut: [0.1, 0, 0.2],
        initial: {steady: 12},
        to: [{state: "graduates", share: 1}]
      }
    ]
  });
  const found = result.programme("school");
  for (const key of ["completers", "dropOuts", "content"] as const)
    for (const [t, x] of found[key].entries()) expect(x).toBeCloseTo(expected[key][t], 12);
  const out = expected.completers.reduce((sum, x) => sum + x, 0);
  expect(result.stock().at(-1)).toBeCloseTo(out, 10);
});

test("people keep the duration they entered under, and a split programme has its mean", () => {
  const model = (duration: number | Table, split = false): Model => ({
    states: ["done"],
    start: [0],
    steps: 6,
    programmes: [
      {
        name: "p",
        duration,
        split,
        amount: {by: ["step"], values: [100, 0, 0, 0, 0, 0]},
        to: [{state: "done", share: 1}]
      }
    ]
  });
  const changed = {by: ["step" as const], values: [4, 1, 1, 1, 1, 1]};
  expect(simulate(model(changed)).programme("p").completers).toEqual([0, 0, 0, 0, 100, 0]);
  expect(simulate(model(2.25, true)).programme("p").completers).toEqual([0, 0, 75, 25, 0, 0]);
  expect(() => simulate(model(2.25))).toThrow("set step to 0.75, or split: true");
});

test("run(engine) gives the same stocks with a ledger and without: three groups at once or one by one", () => {
  const table = (by: Table["by"], values: number[]): Table => ({by, values});
  const share = fc.double({min: 0, max: 1, noNaN: true});
  const some = (n: number) => fc.array(share, {minLength: n, maxLength: n});
  fc.assert(
    fc.property(fc.constantFrom(3, 4, 6), some(5), some(12), some(5), some(60), (G, a, g, s, n) => {
      const model: Model = {
        states: ["x", "y"],
        groups: Array.from({length: G}, (_, k) => `g${k}`),
        ages: {from: 60, to: 64},
        start: table(
          ["state", "group", "age"],
          n
            .slice(0, 10 * G)
            .concat(new Array(10 * G).fill(1))
            .slice(0, 10 * G)
        ),
        steps: 3,
        exits: [
          {name: "death", hazard: table(["age"], a)},
          {name: "leave", hazard: table(["state", "group"], g.concat(g).slice(0, 2 * G))}
        ],
        scheduled: [{name: "retire", share: table(["age"], s)}]
      };
      const engine = compile(model);
      const [plain, kept] = [false, true].map((ledger) =>
        run(engine, createWorkspace(engine, {ledger}))
      );
      plain!.stocks.forEach((x, k) => {
        expect(close(x, kept!.stocks[k])).toBe(true);
      });
      plain!.exits.forEach((x, k) => {
        expect(close(x, kept!.exits[k])).toBe(true);
      });
    }),
    {numRuns: 60}
  );
});
