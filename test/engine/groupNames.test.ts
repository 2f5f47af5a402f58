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

test.each<[string, () => unknown, string]>([
  [
    "no dimensions, which were one group without a name",
    () => groupNames({}),
    "groupNames needs 1 dimensions, got 0"
  ],
  ["a hole", () => groupNames({sex: new Array(1)}), "invalid sex; not a name: undefined"],
  ["a number", () => groupNames({sex: [5]} as never), "invalid sex; not a name: 5"],
  ["text for a list", () => groupNames({sex: "men"} as never), 'invalid sex; not a list: "men"'],
  [
    "a list",
    () => groupNames([] as never),
    "invalid dimensions; not lists of names by dimension: []"
  ]
])("groupNames refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
