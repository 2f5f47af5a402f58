import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {drawTaken} from "../../src/engine/takeByChance.js";
import {createWorkspace} from "../../src/engine/workspace.js";

/** Mean and variance of every cell at the end of one step. */
function cellsOf(model: Model, mode: "diffusion" | "process", runs = 4000) {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  const rows = Array.from({length: runs}, (_, k) => {
    run(engine, workspace, {mode, seed: 9, run: k});
    return [...workspace.scratch.cells];
  });
  const mean = rows[0].map((_, c) => rows.reduce((sum, row) => sum + row[c], 0) / runs);
  const variance = mean.map((m, c) => rows.reduce((s, row) => s + (row[c] - m) ** 2, 0) / runs);
  return {rows, mean, variance};
}

const two = (start: number[], extra: Partial<Model>): Model => ({
  states: ["A", "B", "C"],
  groups: ["g", "h"],
  start: {by: ["state", "group"], values: [...start, 0, 0, 0, 0]},
  steps: 1,
  ...extra
});
const sum = (row: number[]) => row.reduce((a, b) => a + b, 0);

test("simulate(model, diffusion) takes a transfer's persons by chance: 50 of [50, 50] with the variance 6.3 of drawing without replacement, as in mode process (10%)", () => {
  const model = two([50, 50], {transfers: [{name: "t", from: "A", to: "B", amount: 50}]});
  // 50 · ½ · ½ · (100 − 50) / (100 − 1).
  for (const mode of ["diffusion", "process"] as const) {
    const {rows, mean, variance} = cellsOf(model, mode);
    for (const c of [0, 1, 2, 3]) {
      expect(Math.abs(mean[c] - 25)).toBeLessThan(4.5 * Math.sqrt(6.31 / 4000));
      expect(Math.abs(variance[c] / 6.31 - 1)).toBeLessThan(0.1);
    }
    for (const row of rows) {
      expect(sum(row)).toBeCloseTo(100, 9);
      expect(row[2] + row[3]).toBeCloseTo(50, 9);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
    }
  }
});

test("simulate(model) takes 95 of [90, 10] with the mean 85.5 and 9.5 in both modes: the small group is not spared", () => {
  const model = two([90, 10], {transfers: [{name: "t", from: "A", to: "B", amount: 95}]});
  for (const mode of ["diffusion", "process"] as const) {
    const {mean, variance} = cellsOf(model, mode);
    expect(Math.abs(mean[3] - 9.5)).toBeLessThan(0.06);
    // 95 · .9 · .1 · 5 / 99.
    expect(Math.abs(variance[3] / 0.432 - 1)).toBeLessThan(0.15);
  }
});

test("simulate(model, diffusion) draws who goes which way, and grants all of it", () => {
  const model = two([500, 500], {
    transfers: [
      {name: "b", from: "A", to: "B", amount: 200},
      {name: "c", from: "A", to: "C", amount: 100}
    ]
  });
  const [real, whole] = [cellsOf(model, "diffusion"), cellsOf(model, "process")];
  // 200 · ¼ · 800 / 999 and 100 · ¼ · 900 / 999.
  expect(Math.abs(real.variance[2] / 40.04 - 1)).toBeLessThan(0.1);
  expect(Math.abs(real.variance[4] / 22.52 - 1)).toBeLessThan(0.1);
  expect(Math.abs(whole.variance[2] / 40.04 - 1)).toBeLessThan(0.1);
  for (const row of real.rows) {
    expect(row[2] + row[3]).toBeCloseTo(200, 9);
    expect(row[4] + row[5]).toBeCloseTo(100, 9);
  }
});

test("simulate(model, diffusion) keeps the means of weights, and shares a scarce stock pro rata by chance", () => {
  const spread = {by: ["group" as const], values: [3, 1]};
  const weighted = cellsOf(
    two([400, 400], {transfers: [{name: "t", from: "A", to: "B", amount: 80, spread}]}),
    "diffusion"
  );
  expect(Math.abs(weighted.mean[2] - 60)).toBeLessThan(0.3);
  // d = 60 · .85 and 20 · .95: d d' / (d + d').
  expect(Math.abs(weighted.variance[2] / ((51 * 19) / 70) - 1)).toBeLessThan(0.1);
  const scarce = cellsOf(
    two([40, 40], {
      transfers: [
        {name: "b", from: "A", to: "B", amount: 150},
        {name: "c", from: "A", to: "C", amount: 50}
      ]
    }),
    "diffusion"
  );
  for (const row of scarce.rows) {
    expect(row[2] + row[3]).toBeCloseTo(60, 9);
    expect(row[4] + row[5]).toBeCloseTo(20, 9);
  }
  // 20 of 80 of whom each group has 40: 20 · ¼ · 60 / 79.
  expect(Math.abs(scarce.variance[4] / 3.8 - 1)).toBeLessThan(0.12);
});

test("simulate(model, diffusion) lets higher priority take first of scarce people", () => {
  const {rows} = cellsOf(
    two([5, 5], {
      transfers: [
        {name: "b", from: "A", to: "B", amount: 15},
        {name: "c", from: "A", to: "C", amount: 4, priority: 1}
      ]
    }),
    "diffusion",
    50
  );
  for (const row of rows) {
    expect(row[4] + row[5]).toBeCloseTo(4, 9);
    expect(row[2] + row[3]).toBeCloseTo(6, 9);
  }
});

test("drawTaken(run, length, total) gives each cell no more than it holds and no less than the others leave over", () => {
  const draw = (rest: number[], way: number[], total: number, u: number) => {
    const scratch = {
      way: Float64Array.from(way),
      rest: Float64Array.from(rest),
      chance: new Float64Array(way.length)
    };
    const random = {fill: (out: Float64Array) => out.fill(u)};
    drawTaken({workspace: {scratch}, random} as never, way.length, total);
    return [...scratch.way];
  };
  // d = 16 and 16: half of what is left over, variance 8.
  expect(draw([100, 100], [20, 20], 40, 0.5)).toEqual([20, 20]);
  const [first, second] = draw([100, 100], [20, 20], 40, 0.841345);
  expect(first).toBeCloseTo(20 + Math.sqrt(8), 3);
  expect(first + second).toBe(40);
  expect(draw([5, 5], [4, 4], 8, 1e-12)).toEqual([3, 5]);
  expect(draw([5, 5], [4, 4], 8, 1 - 1e-12).map((x) => x.toFixed(9))).toEqual([
    "4.400000000",
    "3.600000000"
  ]);
  expect(draw([5, 0], [5, 0], 5, 0.3)).toEqual([5, 0]);
});
