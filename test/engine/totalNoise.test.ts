import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {streams} from "../../src/engine/streams.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {expm1} from "../../src/quantity/exp.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** Two groups of ages 0..9, some empty; one hazard by age, one by group, a share that leaves by schedule at three ages. */
const phi = 3;
const [start, early, late, due] = [
  [0, 0, 0, 5000, 9000, 4000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3000, 8000, 6000, 0],
  [0, 0.1, 0.2, 0.3, 0.1, 0.05, 0.4, 0.2, 0.1, 0.3],
  [0.1, 0.3],
  [0, 0, 0, 0, 0, 0.2, 0.5, 0.9, 0, 0]
];
const model: Model = {
  states: ["A"],
  groups: ["x", "y"],
  ages: {from: 0, to: 9, last: "open"},
  steps: 1,
  start: {by: ["state", "group", "age"], values: start},
  exits: [
    {name: "early", hazard: {by: ["age"], values: early}},
    {name: "late", hazard: {by: ["group"], values: late}}
  ],
  scheduled: [{name: "due", share: {by: ["age"], values: due}}],
  regroup: [
    ["rest", 0],
    [0.25, "rest"]
  ],
  dispersion: phi
};

/** Of all cells: n, and the shares that leave by hazard and by schedule. */
const cells = start.map((n, c) => {
  const half = Math.exp(-(early[c % 10] + late[Math.floor(c / 10)]) / 2);
  const r = half * due[c % 10];
  return {n, x: 1 - half + (half - r) * (1 - half), r};
});
const sum = (of: (cell: (typeof cells)[0]) => number) =>
  cells.reduce((total, cell) => total + of(cell), 0);

const runs = 20_000;

/** Mean, variance and covariance of two numbers over the runs. */
function spread(pairs: readonly (readonly [number, number])[]) {
  const mean = [0, 1].map((k) => pairs.reduce((total, pair) => total + pair[k] / runs, 0));
  const product = (k: number, l: number) =>
    pairs.reduce((total, pair) => total + (pair[k] - mean[k]) * (pair[l] - mean[l]), 0) / runs;
  return {mean, variance: [product(0, 0), product(1, 1)], covariance: product(0, 1)};
}

test("run(mode: totals) gives who leaves by hazard and by schedule the covariance of the cells, φ times", () => {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const drawn = Array.from({length: runs}, (_, number) =>
    Array.from(run(engine, workspace, {mode: "totals", seed: 1, run: number}).exits)
  );
  const {mean, variance, covariance} = spread(
    drawn.map(([first, second, third]) => [first + second, third] as const)
  );
  const byHazard = phi * sum(({n, x}) => n * x * (1 - x));
  const bySchedule = phi * sum(({n, r}) => n * r * (1 - r));
  const together = -phi * sum(({n, x, r}) => n * x * r);
  // Five standard errors.
  const error = 5 / Math.sqrt(runs);
  expect(Math.abs(mean[0] - sum(({n, x}) => n * x))).toBeLessThan(error * Math.sqrt(byHazard));
  expect(Math.abs(mean[1] - sum(({n, r}) => n * r))).toBeLessThan(error * Math.sqrt(bySchedule));
  expect(Math.abs(variance[0] / byHazard - 1)).toBeLessThan(error * Math.SQRT2);
  expect(Math.abs(variance[1] / bySchedule - 1)).toBeLessThan(error * Math.SQRT2);
  const size = Math.sqrt(byHazard * bySchedule + together * together);
  expect(Math.abs(covariance - together)).toBeLessThan(error * size);
  // One cause has its share of all, and φ times what a binomial split of them adds.
  const causes = spread(drawn.map(([first, second]) => [first, second] as const));
  const share = causes.mean[0] / mean[0];
  const one = share ** 2 * byHazard + phi * mean[0] * share * (1 - share);
  expect(Math.abs(causes.variance[0] / one - 1)).toBeLessThan(error * Math.SQRT2);
});

test("run(mode: totals) regroups with the variance of the binomial", () => {
  const engine = compile({...model, exits: [], scheduled: []});
  const workspace = createWorkspace(engine);
  const {mean, variance} = spread(
    Array.from({length: runs}, (_, number) => {
      const {regrouped} = run(engine, workspace, {mode: "totals", seed: 2, run: number});
      return [regrouped[2], regrouped[1]] as const;
    })
  );
  const usual = 17_000 * 0.25 * 0.75;
  expect(Math.abs(mean[0] - 17_000 * 0.25)).toBeLessThan(5 * Math.sqrt(usual / runs));
  expect(Math.abs(variance[0] / usual - 1)).toBeLessThan(5 * Math.sqrt(2 / runs));
  expect(mean[1]).toBe(0);
});

test("run(mode: totals) loses and invents nobody where nearly all leave", () => {
  const engine = compile({
    states: ["A"],
    start: [1000],
    steps: 1,
    exits: [
      {name: "large", hazard: 8},
      {name: "small", hazard: 0.001}
    ],
    dispersion: phi
  });
  const workspace = createWorkspace(engine);
  for (let number = 0; number < 500; ++number) {
    const {exits, stocks} = run(engine, workspace, {mode: "totals", seed: 3, run: number});
    expect(exits[0] + exits[1] + stocks[1]).toBeCloseTo(1000, 8);
    expect(Math.min(exits[0], exits[1], stocks[1])).toBeGreaterThanOrEqual(0);
  }
});

test("run(mode: totals) gives a state's only cause all its noise to the last bit, whatever leaves other states", () => {
  const moved = (moves: Model["moves"], at = 2 * 3) => {
    const engine = compile({states: ["A", "B", "C"], start: [500, 700, 1000], steps: 1, moves});
    const workspace = createWorkspace(engine);
    return Array.from({length: 50}, (_, number) => {
      const {moves} = run(engine, workspace, {mode: "totals", seed: 1, run: number});
      return moves[at];
    });
  };
  const own = {from: "C", to: "A", hazard: 0.1};
  const half = -expm1(-0.05);
  const share = half + (1 - half) * half;
  const all = 1000 * share;
  const expected = Array.from({length: 50}, (_, number) => {
    const z = createRandom(1).seek(number, 0, streams.exits, 2).normal();
    return all + Math.sqrt(all - 1000 * share * share) * z;
  });
  expect(moved([own])).toEqual(expected);
  const others = [
    {from: "A", to: "B", hazard: 0.2},
    {from: "B", to: "A", hazard: 0.3},
    {from: "B", to: "C", hazard: 0.1}
  ];
  expect(moved([own, ...others])).toEqual(expected);
  expect(moved([...others, own])).toEqual(expected);
  // Of two causes, each has the same noise whether or not another state has one.
  expect(moved(others, 3)).toEqual(moved(others.slice(1), 3));
});
