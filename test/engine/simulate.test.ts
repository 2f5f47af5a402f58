import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model, Table} from "../../src/engine/model.js";
import type {RuleContext} from "../../src/engine/rule.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {hazardsByCell} from "../../src/rates/hazardsByCell.js";
import {refineStep} from "../../src/study/refineStep.js";
import {by, near, reference} from "./reference.js";
import {someModel} from "./someModel.js";

const close = (a: number, b: number, scale = 1) => Math.abs(a - b) <= 1e-9 * (scale + Math.abs(a));

const double = (x: number | Table) =>
  typeof x === "number" ? 2 * x : {...x, values: x.values.map((v) => 2 * v)};

test("a Markov cohort in one line", () => {
  const {stock} = simulate({
    states: ["A", "B"],
    transitions: [
      [0.9, 0.1],
      [0, 1]
    ],
    start: [1, 0],
    steps: 10
  });
  expect(stock("A")[10]).toBeCloseTo(0.9 ** 10, 14);
});

test("a staffing model: grades, promotion, wastage, recruitment to a required strength", () => {
  const result = simulate({
    states: ["officer", "manager", "director"],
    start: [100, 40, 10],
    steps: 12,
    exits: [{name: "wastage", hazard: {by: ["state"], values: [0.15, 0.08, 0.05]}}],
    moves: [
      {from: "officer", to: "manager", probability: 0.06},
      {from: "manager", to: "director", probability: 0.04}
    ],
    entries: [
      {
        name: "recruits",
        state: "officer",
        topUp: {states: ["officer", "manager", "director"], stock: 150}
      }
    ]
  });
  for (const total of result.stock()) expect(total).toBeCloseTo(150, 9);
  expect(result.flow("recruits").requested[0]).toBeCloseTo(result.exits("wastage")[0], 9);
});

test("migration between regions settles where the flows meet", () => {
  const result = simulate({
    states: ["north", "south"],
    transitions: [
      [0.97, 0.03],
      [0.01, 0.99]
    ],
    start: [50, 50],
    steps: 900
  });
  expect(result.stock("north")[900]).toBeCloseTo(25, 6);
});

test("an SIR epidemic: contagion by a registered rule, people conserved, its final size as the equation has it (1e-4 of all)", () => {
  const model: Model = {
    states: ["S", "I", "R"],
    start: [999, 1, 0],
    steps: 160,
    step: 1 / 12,
    moves: [{from: "I", to: "R", hazard: 3}],
    transfers: [{name: "infection", from: "S", to: "I", rule: "contagion"}]
  };
  const rules = {contagion: ({stock}: RuleContext) => (9 * stock("S") * stock("I")) / 1000};
  const run = (parts: number) => simulate(refineStep(model, parts), {rules}).stock("S").at(-1)!;
  expect(
    simulate(model, {rules})
      .stock()
      .every((n) => Math.abs(n - 1000) < 1e-9)
  ).toBe(true);
  // ln(S∞/S0) = −R0 (1 − S∞/N), R0 = 3; the error of a step is of order dt, so that two lengths of it give the limit.
  let size = 0.05;
  for (let k = 0; k < 100; ++k) size = 0.999 * Math.exp(-3 * (1 - size));
  expect(Math.abs(2 * run(16) - run(8) - 1000 * size)).toBeLessThan(0.1);
});

test("an illness-death process in continuous time equals its closed form", () => {
  const result = simulate({
    states: ["well", "ill", "dead"],
    transitions: {
      generator: true,
      values: [
        ["rest", 0.2, 0.05],
        [0, "rest", 0.4],
        [0, 0, 0]
      ]
    },
    start: [1, 0, 0],
    steps: 5,
    step: 0.5
  });
  result.times.forEach((t, k) => {
    expect(result.stock("well")[k]).toBeCloseTo(Math.exp(-0.25 * t), 12);
    const ill = (0.2 * (Math.exp(-0.25 * t) - Math.exp(-0.4 * t))) / 0.15;
    expect(result.stock("ill")[k]).toBeCloseTo(ill, 12);
  });
});

test(`simulate(cohort) agrees on a Markov cohort ${by} (rtol 1e-12)`, () => {
  const {matrix, stocks, occupancy, rtol} = reference.cohort;
  const states = ["well", "ill", "dead"];
  const found = simulate({states, transitions: matrix, start: [1000, 0, 0], steps: 20});
  near(Array.from(found.workspace.stocks), stocks, {rtol});
  near(
    states.map((state) => found.occupancy(state)),
    occupancy,
    {rtol}
  );
});

test(`simulate(life table) has the survivors and expectation of life of ${reference.source} (rtol 1e-11)`, () => {
  const {q, l, e0, rtol} = reference.lifeTable;
  const hazard = hazardsByCell(
    {family: "lifeTable", from: 0, q: q.slice(0, 100)},
    {from: 0, cells: 100}
  );
  const found = simulate({
    states: ["alive"],
    ages: {from: 0, to: 100},
    start: {by: ["age"], values: [100_000, ...new Array(100).fill(0)]},
    steps: 100,
    exits: [{name: "death", hazard: {by: ["age"], values: [...hazard, 0]}}]
  });
  near(found.stock(), l.slice(0, 101), {rtol, atol: 1e-9});
  near(found.occupancy() / 100_000 + l[100] / 2 / 100_000, e0, {rtol});
});

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
