import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import type {RuleContext} from "../../src/engine/rule.js";
import {simulate} from "../../src/engine/simulate.js";
import {tunnel} from "../../src/study/tunnel.js";

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

test("a rule reads the stock of a tunnel as results do, all copies together, and the content of a programme", () => {
  const seen: number[][] = [];
  const rules = {
    watch: ({stock, content}: RuleContext) => {
      seen.push([stock("ill"), content("school")]);
      return 0;
    }
  };
  const model: Model = {
    states: ["well", "ill"],
    start: [100, 10],
    steps: 3,
    transitions: [
      [0.9, 0.1],
      [0.2, 0.8]
    ],
    programmes: [{name: "school", duration: 2, amount: 4, to: [{state: "well", share: 1}]}],
    entries: [{name: "nobody", state: "well", rule: "watch"}]
  };
  const result = simulate(tunnel(model, {state: "ill", length: 3}), {rules});
  seen.forEach(([ill, school], t) => {
    expect(ill).toBeCloseTo(result.stock("ill")[t], 12);
    expect(school).toBe(result.programme("school").content[t]);
  });
  const wrong = {watch: ({content}: RuleContext) => content("scool")};
  expect(() => simulate(model, {rules: wrong})).toThrow(
    'unknown programme: "scool"; one of school'
  );
});

test.each([["5"], [true], [[3]], [new Date(0)], [undefined]])(
  "a rule that returns %j, which is no number, is refused and not read as one",
  (asked) => {
    const entries = [{name: "e", state: "A", rule: "r"}];
    const call = () =>
      simulate({states: ["A"], start: [5], steps: 1, entries}, {rules: {r: () => asked as never}});
    expect(call).toThrow("invalid rule of e; not a number of person/yr at step 0: ");
  }
);
