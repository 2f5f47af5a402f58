import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

test("a rule reads stocks at the start and other flows of the step, in their order", () => {
  const result = simulate(
    {
      states: ["a", "b"],
      start: [100, 10],
      steps: 1,
      transfers: [
        {name: "second", from: "a", to: "b", rule: "half of first", uses: ["first"]},
        {name: "first", from: "a", to: "b", rule: "gap"}
      ]
    },
    {
      rules: {
        gap: ({stock}) => 30 - stock("b"),
        "half of first": ({requested}) => requested("first") / 2
      }
    }
  );
  expect(result.flow("first").granted).toEqual([20]);
  expect(result.flow("second").granted).toEqual([10]);
});
