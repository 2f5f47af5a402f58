import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

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
