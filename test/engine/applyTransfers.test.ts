import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";

test("transfers of a later stage see who the earlier ones brought; of the same stage they do not", () => {
  const chain = (stage: number) =>
    simulate({
      states: ["a", "b", "c"],
      start: [10, 0, 0],
      steps: 1,
      transfers: [
        {name: "ab", from: "a", to: "b", amount: 6},
        {name: "bc", from: "b", to: "c", amount: 4, stage}
      ]
    }).stock("c")[1];
  expect(chain(0)).toBe(0);
  expect(chain(1)).toBe(4);
});

test("signed transfers add or take away in proportion to who is there, and never below zero", () => {
  const result = simulate({
    states: ["a"],
    ages: {from: 20, to: 21, last: "open"},
    start: {by: ["age"], values: [30, 10]},
    steps: 3,
    transfers: [
      {name: "remainder", to: "a", amount: {by: ["step"], values: [4, -22, -99]}, signed: true}
    ]
  });
  expect(result.stock().map((x) => +x.toFixed(9))).toEqual([40, 44, 22, 0]);
  expect(result.byAge(1).map((x) => +x.toFixed(9))).toEqual([0, 44]);
  expect(result.flow("remainder").granted.map((x) => +x.toFixed(9))).toEqual([4, -22, -22]);
  expect(result.exits().reduce((a, b) => a + b, 0)).toBe(0);
});
