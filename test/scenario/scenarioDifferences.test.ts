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

/** Of Beta(3, 1): F(x) = x³. */
const median = 0.5 ** (1 / 3);
const near = (value: number) => expect.closeTo(value, 6);

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
        a: [near(median), near(median)],
        b: [near(0.8 * median), near(0.8 * median)]
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
  const b = customScenario([{target: "pass", operation: "set", value: median}]);
  const [found] = scenarioDifferences(customScenario([]), b, context).assumptions;
  const both = [near(median), near(median)];
  expect(found).toMatchObject({target: "pass", a: both, b: both, settledBy: "b"});
});
