import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {halvingCheck, refineStep} from "../../src/study/refineStep.js";

test("halving dt: exits under constant hazards are equal to 1e-12", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [100, 50],
    steps: 3,
    exits: [
      {name: "x", hazard: {by: ["state"], values: [0.3, 0.1]}},
      {name: "y", hazard: 0.05}
    ]
  };
  const total = (n: number) =>
    simulate(refineStep(model, n))
      .exits()
      .reduce((sum, x) => sum + x, 0);
  for (const n of [2, 4, 12]) expect(Math.abs(total(n) / total(1) - 1)).toBeLessThan(1e-12);
});

test("halving dt: flows that read stocks converge with order 1; by midpoint, without exits, with order 2", () => {
  const rules = {
    contagion: ({stock}: {stock: (state: string) => number}) =>
      (0.6 * stock("s") * stock("i")) / (stock("s") + stock("i"))
  };
  const final = (integration: "euler" | "midpoint", hazard: number, n: number) => {
    const model: Model = {
      states: ["s", "i"],
      start: [990, 10],
      steps: 8,
      exits: [{name: "x", hazard}],
      transfers: [{name: "infection", from: "s", to: "i", rule: "contagion"}],
      integration
    };
    return simulate(refineStep(model, n), {rules}).stock("i").at(-1)!;
  };
  for (const [integration, hazard, order] of [
    ["euler", 0.1, 1],
    ["midpoint", 0.1, 1],
    ["midpoint", 0, 2]
  ] as const) {
    const exact = 2 * final(integration, hazard, 1024) - final(integration, hazard, 512);
    const errors = [8, 16, 32].map((n) => Math.abs(final(integration, hazard, n) - exact));
    expect(Math.log2(errors[0] / errors[1])).toBeGreaterThan(order - 0.2);
    expect(Math.log2(errors[1] / errors[2])).toBeGreaterThan(order - 0.2);
  }
  // The logistic curve that the last one approaches.
  expect(final("midpoint", 0, 256)).toBeCloseTo(1000 / (1 + 99 * Math.exp(-4.8)), 1);
});

test.each<[string, () => unknown, string]>([
  [
    "an indicator without a number",
    () => halvingCheck({states: ["A"], start: [8], steps: 1}, {none: () => undefined as never}),
    "invalid none; not finite: undefined"
  ],
  [
    "no function",
    () => halvingCheck({states: ["A"], start: [8], steps: 1}, {none: 5 as never}),
    "invalid none; not a function: 5"
  ],
  [
    "no indicators",
    () => halvingCheck({states: ["A"], start: [8], steps: 1}, null as never),
    "invalid indicators; not an object: null"
  ]
])("halvingCheck refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
