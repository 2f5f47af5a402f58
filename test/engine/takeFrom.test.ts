import fc from "fast-check";
import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {someModel} from "./someModel.js";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

test("simulate(model) grants no more than was requested, and never more than the stock", () => {
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
