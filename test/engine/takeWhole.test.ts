import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {readResult} from "../../src/engine/readResult.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";

test("simulate(model, {mode: process}) shares a scarce stock pro rata in whole persons", () => {
  const result = simulate(
    {
      states: ["a", "b", "c"],
      start: [11, 0, 0],
      steps: 1,
      transfers: [
        {name: "b", from: "a", to: "b", amount: 15},
        {name: "c", from: "a", to: "c", amount: 5}
      ]
    },
    {mode: "process", seed: 4}
  );
  expect([result.flow("b").granted[0], result.flow("c").granted[0]]).toEqual([8, 3]);
});

/** Mean and variance of who is taken from each cell over many runs of one step; flows of `amounts` with `weights`. */
function sampled(start: number[], flows: {amount: number; weights: number[]}[], runs = 4000) {
  const engine = compile({
    states: ["a", "b"],
    groups: start.map((_, g) => `g${g}`),
    start: {by: ["state", "group"], values: [...start, ...start.map(() => 0)]},
    steps: 1,
    transfers: flows.map(({amount, weights}, k) => ({
      name: `f${k}`,
      from: "a",
      to: "b",
      amount,
      spread: {by: ["group"], values: weights}
    }))
  });
  const workspace = createWorkspace(engine, {cells: true});
  const G = start.length;
  const [sum, square] = [start.map(() => 0), start.map(() => 0)];
  for (let k = 0; k < runs; ++k) {
    // The second instant, of the second state.
    const cells = run(engine, workspace, {mode: "process", seed: 1, run: k}).cells ?? [];
    Array.from(cells.slice(3 * G, 4 * G)).forEach((x, g) => {
      expect(Number.isInteger(x) && x >= 0 && x <= start[g]).toBe(true);
      sum[g] += x / runs;
      square[g] += (x * x) / runs;
    });
  }
  const expected = readResult(engine, run(engine, workspace, {})).byGroup(1, "b");
  return {mean: sum, variance: square.map((x, g) => x - sum[g] ** 2), expected};
}

test.each([
  ["a few of many", [1000, 10], [[15, 1, 50]]],
  ["persons one by one", [1, 1, 1, 1], [[2, 1, 2, 3, 4]]],
  ["persons among many", [2000, 1, 1, 3], [[40, 1, 9, 4, 20]]],
  ["most of them", [90, 10, 40], [[95, 1, 9, 2]]],
  ["more than a cell holds", [1000, 10, 30], [[60, 1, 80, 3]]],
  [
    "two flows, one of which leaves a cell alone",
    [100, 100],
    [
      [50, 1, 0],
      [50, 1, 1]
    ]
  ],
  [
    "two flows with weights that run the other way",
    [40, 60, 9],
    [
      [20, 1, 2, 3],
      [30, 3, 2, 1]
    ]
  ]
])(
  "run(mode: process) takes of unequal weights as many from each cell as expectation: %s",
  (_, start, rows) => {
    const flows = rows.map(([amount, ...weights]) => ({amount, weights}));
    const {mean, variance, expected} = sampled(start, flows);
    mean.forEach((x, g) => {
      const error = 5 * Math.sqrt(Math.max(variance[g], 1e-4) / 4000);
      expect(Math.abs(x - expected[g])).toBeLessThan(error);
    });
  }
);

test("run(mode: process) takes of unequal weights with the variance of binomials that must add up", () => {
  const {mean, variance} = sampled([1000, 10], [{amount: 15, weights: [1, 50]}]);
  // d = 10 (1 − 0.01) and 5 (1 − 0.5); both vary alike: 1 / (1/9.9 + 1/2.5).
  const exact = 1 / (1 / 9.9 + 1 / 2.5);
  for (const x of variance) expect(Math.abs(x / exact - 1)).toBeLessThan((5 * Math.SQRT2) / 63);
  expect(mean[0] + mean[1]).toBeCloseTo(15, 9);
});
