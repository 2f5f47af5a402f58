import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {accumulate} from "../../src/study/accumulate.js";

test("accumulate(result) counts person-years by age, moves, flows and exits", () => {
  const result = simulate({
    states: ["a"],
    ages: {from: 20, to: 21},
    start: {by: ["age"], values: [10, 4]},
    steps: 1,
    entries: [
      {name: "in", state: "a", amount: 6, moment: "end", spread: {by: ["age"], values: [1, 0]}}
    ]
  });
  const wages = {by: ["age" as const], values: [1, 100]};
  // Half of (10·1 + 4·100) and of (6·1 + 10·100), 7 a head for who came, 2 for who passed the last age.
  const value = accumulate(result, {
    personYear: wages,
    flows: [{name: "in", value: 7}],
    exits: [{name: "aged", value: 2}],
    once: 5
  });
  expect(value).toBeCloseTo((410 + 1006) / 2 + 42 + 8 + 5, 9);
});
