import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

test("simulate(model) spreads a coarse start over the cells it stands for", () => {
  const result = simulate({
    states: ["a", "b"],
    ages: {from: 20, to: 22},
    groups: ["x", "y"],
    start: {
      by: ["state", "group"],
      values: [8, 4, 2, 0],
      spread: {by: ["state", "age"], values: [1, 1, 2, 0, 1, 1]}
    },
    steps: 0
  });
  expect(result.byAge(0, "a")).toEqual([3, 3, 6]);
  expect(result.byAge(0, "b")).toEqual([0, 1, 1]);
  expect(result.byGroup(0)).toEqual([10, 4]);
});
