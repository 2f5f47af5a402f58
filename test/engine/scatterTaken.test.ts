import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
const runs = 2000;

/** Mean and variance over seeds. */
function spread(
  model: Model,
  mode: "diffusion" | "process" | "totals",
  at: (r: ReturnType<typeof simulate>) => number
) {
  const values = Array.from({length: runs}, (_, seed) => at(simulate(model, {mode, seed})));
  const mean = sum(values) / runs;
  return {mean, variance: sum(values.map((each) => (each - mean) ** 2)) / (runs - 1)};
}

const model: Model = {
  states: ["A", "B"],
  groups: ["x", "y"],
  start: {by: ["state", "group"], values: [300, 100, 0, 0]},
  steps: 1,
  transfers: [{name: "t", from: "A", to: "B", amount: 80}]
};

test("diffusion takes a transfer from the cells with the variance of a multinomial, n p (1 − p), as process mode does; totals shares it out", () => {
  const ofX = (r: ReturnType<typeof simulate>) => r.byGroup(1, "B")[0];
  for (const mode of ["diffusion", "process"] as const) {
    const {mean, variance} = spread(model, mode, ofX);
    // Standard errors: √(15 / 2000) and 15 √(2 / 2000).
    expect(Math.abs(mean - 60)).toBeLessThan(4 * 0.087);
    expect(Math.abs(variance - 15)).toBeLessThan(4 * 0.474);
  }
  expect(spread(model, "totals", ofX)).toEqual({mean: 60, variance: 0});
});

test("two transfers by the same weights share one draw of the cells, with 140 p (1 − p)", () => {
  const two: Model = {
    ...model,
    transfers: [
      {name: "t", from: "A", to: "B", amount: 80},
      {name: "u", from: "A", amount: 60}
    ]
  };
  const {mean, variance} = spread(two, "diffusion", (r) => r.byGroup(1, "A")[0]);
  expect(Math.abs(mean - 195)).toBeLessThan(4 * 0.115);
  expect(Math.abs(variance - 26.25)).toBeLessThan(4 * 0.83);
});

test("whatever the seed, a transfer of nearly all takes from no cell more than it holds, and nobody is lost", () => {
  const edge: Model = {
    ...model,
    start: {by: ["state", "group"], values: [30, 10, 0, 0]},
    transfers: [{name: "t", from: "A", to: "B", amount: 39}]
  };
  for (let seed = 0; seed < 500; ++seed) {
    const r = simulate(edge, {mode: "diffusion", seed});
    const cells = [...r.byGroup(1, "A"), ...r.byGroup(1, "B")];
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(sum(cells) - 40)).toBeLessThan(1e-12);
    expect(Math.abs(sum(r.byGroup(1, "B")) - 39)).toBeLessThan(1e-12);
  }
});
