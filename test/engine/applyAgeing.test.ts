import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";

test("simulate(model) leaves nobody beyond the last closed age, and reports who passed it", () => {
  const model: Model = {
    states: ["a"],
    ages: {from: 60, to: 61},
    start: {by: ["state", "age"], values: [10, 5]},
    steps: 3
  };
  const closed = simulate(model);
  expect(closed.exits("aged")).toEqual([5, 10, 0]);
  expect(closed.diagnostics.map(({kind}) => kind)).toEqual(["beyondAges", "beyondAges"]);
  const open = simulate({...model, ages: {from: 60, to: 61, last: "open"}});
  expect(open.byAge()).toEqual([0, 15]);
});

test("simulate(model) smears ages wider than the step only when asked", () => {
  const model: Model = {
    states: ["a"],
    ages: {from: 0, to: 3, width: 1},
    step: 0.25,
    start: {by: ["state", "age"], values: [16, 0, 0, 0]},
    steps: 2
  };
  expect(() => simulate(model)).toThrow("set width to 0.25, or smear: true");
  expect(simulate({...model, ages: {...model.ages!, smear: true}}).byAge()).toEqual([9, 6, 1, 0]);
});

test("smeared ageing in diffusion mode has the variance of the binomial (10%): a quarter of 400 persons 75", () => {
  const engine = compile({
    states: ["a"],
    ages: {from: 60, to: 60, width: 1, smear: true},
    step: 0.25,
    start: [400],
    steps: 1
  });
  const workspace = createWorkspace(engine);
  let [sum, square] = [0, 0];
  for (let k = 0; k < 4000; ++k) {
    const [, x] = run(engine, workspace, {mode: "diffusion", seed: 4, run: k}).stocks;
    sum += x / 4000;
    square += (x * x) / 4000;
  }
  expect(Math.abs(sum - 300)).toBeLessThan(4.5 * Math.sqrt(75 / 4000));
  expect(Math.abs((square - sum * sum) / 75 - 1)).toBeLessThan(0.1);
});
