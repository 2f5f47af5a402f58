import {expect, test} from "vitest";
import {groupNames} from "../../src/engine/groupNames.js";
import {simulate} from "../../src/engine/simulate.js";

test("groups as a product of dimensions, each with its own hazard", () => {
  const groups = groupNames({sex: ["women", "men"], region: ["city", "county"]});
  const result = simulate({
    states: ["workers"],
    groups,
    start: {by: ["group"], values: [10, 20, 30, 40]},
    steps: 1,
    exits: [{name: "leave", hazard: {by: ["group"], values: [0, Math.LN2, 0, 2 * Math.LN2]}}]
  });
  result.byGroup().forEach((x, g) => {
    expect(x).toBeCloseTo([10, 10, 30, 10][g], 12);
  });
});
