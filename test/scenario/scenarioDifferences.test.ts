import {expect, test} from "vitest";
import {customScenario} from "../../src/entries/scenario.js";
import {type Lever, scenarioDifferences} from "../../src/index.js";
import type {Assumption} from "../../src/project/assumption.js";

const label = {zh: "名", en: "name"};
const basis = {kind: "assumption" as const, sources: [], reason: label};
const context = {
  scenarios: [customScenario([{target: "delivery", operation: "set", value: 0.9}], {id: "base"})],
  levers: [
    {id: "delivery", name: label, unit: "1", baseline: 1, range: [0, 2], basis} as unknown as Lever
  ],
  assumptions: [
    {
      id: "pass",
      name: label,
      symbol: "π",
      unit: "1",
      prior: {family: "beta", a: 3, b: 1},
      basis
    } as Assumption
  ],
  years: [2025, 2026]
};

test("scenarioDifferences lists touched levers apart from changed assumptions, bases included", () => {
  const b = customScenario(
    [
      {target: "delivery", operation: "set", value: 0.5, from: 2026},
      {target: "pass", operation: "multiply", value: 0.8}
    ],
    {base: "base"}
  );
  expect(scenarioDifferences("base", b, context)).toEqual({
    levers: [
      {
        target: "delivery",
        name: label,
        unit: "1",
        years: [2025, 2026],
        a: [0.9, 0.9],
        b: [0.9, 0.5]
      }
    ],
    assumptions: [
      {
        target: "pass",
        name: label,
        unit: "1",
        years: [2025, 2026],
        a: [0.75, 0.75],
        b: [0.75 * 0.8, 0.75 * 0.8]
      }
    ]
  });
});

test("scenarioDifferences of changes that cancel is empty", () => {
  const b = customScenario([
    {target: "delivery", operation: "multiply", value: 2},
    {target: "delivery", operation: "multiply", value: 0.5}
  ]);
  expect(scenarioDifferences(customScenario([]), b, context)).toEqual({
    levers: [],
    assumptions: []
  });
});

test("scenarioDifferences lists an assumption set to its own centre: it is no longer uncertain", () => {
  const b = customScenario([{target: "pass", operation: "set", value: 0.75}]);
  const [found] = scenarioDifferences(customScenario([]), b, context).assumptions;
  expect(found).toMatchObject({target: "pass", a: [0.75, 0.75], b: [0.75, 0.75], settledBy: "b"});
});
