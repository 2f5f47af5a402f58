import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

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
