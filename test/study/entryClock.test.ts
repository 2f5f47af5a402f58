import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {entryClock} from "../../src/study/entryClock.js";

test("entryClock(model) lets rates depend on the time since entry", () => {
  const model: Model = {
    states: ["in"],
    start: [0],
    steps: 5,
    entries: [
      {name: "come", state: "in", amount: {by: ["step"], values: [100, 0, 0, 0, 0]}, moment: "end"}
    ],
    exits: [{name: "leave", hazard: 0}]
  };
  const result = simulate(
    entryClock(model, {length: 3, exits: {leave: [Math.LN2, 0, 2 * Math.LN2]}})
  );
  const found = result.stock();
  [0, 100, 50, 50, 12.5, 3.125].forEach((x, t) => {
    expect(found[t]).toBeCloseTo(x, 12);
  });
});
