import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const base: Model = {
  states: ["pool", "low", "high"],
  start: [1000, 100, 20],
  steps: 2,
  transfers: [
    {name: "first", from: "pool", to: "low", amount: 60},
    {name: "rise", from: "low", to: "high", amount: 90}
  ]
};

test("limits: a capacity is shared pro rata, or in the declared order", () => {
  const flows = ["first", "rise"];
  const shared = simulate({...base, limits: [{name: "cap", flows, capacity: 75}]});
  expect(shared.flow("first").granted).toEqual([30, 30]);
  expect(shared.flow("rise").granted).toEqual([45, 45]);
  const ordered = simulate({
    ...base,
    limits: [{name: "cap", flows, capacity: 75, rule: "priority"}]
  });
  expect(ordered.flow("first").granted).toEqual([60, 60]);
  expect(ordered.flow("rise").granted).toEqual([15, 15]);
  expect(ordered.diagnostics[0]).toMatchObject({
    kind: "limit",
    name: "rise",
    step: 0,
    requested: 90,
    granted: 15
  });
});

test("limits: an eligible share of the stock, and posts less who holds them", () => {
  const eligible = simulate({
    ...base,
    limits: [{name: "e", flows: ["rise"], share: 0.25, of: ["low"]}]
  });
  expect(eligible.flow("rise").granted).toEqual([25, 0.25 * (100 - 25 + 60)]);
  const posts = simulate({
    ...base,
    limits: [{name: "p", flows: ["rise"], posts: 60, of: ["high"]}]
  });
  expect(posts.flow("rise").granted).toEqual([40, 0]);
});

test("limits: whole persons by largest remainder, never more than the capacity", () => {
  const result = simulate(
    {...base, limits: [{name: "cap", flows: ["first", "rise"], capacity: 76}]},
    {mode: "process", seed: 1}
  );
  expect(result.flow("first").granted).toEqual([30, 30]);
  expect(result.flow("rise").granted).toEqual([46, 46]);
});
