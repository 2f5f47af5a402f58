import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";

const good: Model = {
  states: ["junior", "senior"],
  ages: {from: 20, to: 22},
  groups: ["local", "other"],
  start: {by: ["state", "group", "age"], values: new Array(12).fill(1)},
  steps: 2
};

test("compile(model) refuses scheduled exits that together take more than everybody", () => {
  const scheduled = [
    {name: "retire", share: 0.6},
    {name: "contract", share: {by: ["age" as const], values: [0, 0.5, 0]}}
  ];
  expect(() => compile({...good, scheduled})).toThrow(
    "invalid retire + contract; shares sum above 1 at step 0: 1.1"
  );
  const half = scheduled.map(({name}) => ({name, share: 0.5}));
  const {exits} = simulate({
    ...good,
    ages: {...good.ages!, last: "open"},
    scheduled: half,
    steps: 1
  });
  expect([exits("retire"), exits("contract")]).toEqual([[6], [6]]);
});

test.each([
  ["step", 2],
  ["state", 2],
  ["group", 2],
  ["age", 3]
] as const)(
  "compile(model) refuses scheduled exits that take more than everybody at any %s, the first and the last",
  (by, size) => {
    for (let at = 0; at < size; at++) {
      const values = Array.from({length: size}, (_, i) => (i === at ? 0.5 : 0));
      const scheduled = [
        {name: "retire", share: 0.6},
        {name: "contract", share: {by: [by], values}}
      ];
      expect(() => compile({...good, scheduled})).toThrow(
        "invalid retire + contract; shares sum above 1 at step"
      );
    }
  }
);
