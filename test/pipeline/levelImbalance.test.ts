import {expect, test} from "vitest";
import type {FlowRecord} from "../../src/pipeline/flowRecord.js";
import {levelImbalance} from "../../src/pipeline/levelImbalance.js";

/** Two levels, two programmes, two causes, one way up, two years that balance. */
const of = (...values: number[]) => Float64Array.from(values);
const balanced = {
  years: [2025, 2026],
  levels: ["low", "high"],
  programmes: ["course", "school"],
  causes: ["death", "lapse"],
  routes: [{from: "low", to: "high", direct: false}],
  // Low: 100 + 10 + 5 + 2 − 1 − 3 − 4 − 6 = 103; then + 8 − 2 − 1 − 3 = 105.
  // High: 50 + 1 + 6 − 2 = 55; then + 3 − 1 = 57.
  stocks: of(100, 50, 103, 55, 105, 57),
  first: of(10, 0, 0, 0, 8, 0, 0, 0),
  graduates: of(0, 0, 5, 1, 0, 0, 0, 0),
  arrivals: of(2, 0, 0, 0),
  remainder: of(-1, 0, 0, 0),
  exits: of(3, 2, 4, 0, 2, 0, 1, 1),
  upgrades: of(6, 3)
} as unknown as FlowRecord;

test("levelImbalance(flows) is nothing where opening + in − out is what closes", () => {
  expect(levelImbalance(balanced)).toBe(0);
});

test("levelImbalance(flows) is the largest gap of any level and year, whichever flow is off and which way", () => {
  for (const name of ["first", "graduates", "arrivals", "remainder", "exits"] as const)
    for (let i = 0; i < balanced[name].length; i++)
      for (const off of [7, -7]) {
        const values = balanced[name].slice();
        values[i] += off;
        expect(levelImbalance({...balanced, [name]: values}), `${name} ${i}`).toBe(7);
      }
  expect(levelImbalance({...balanced, upgrades: of(6, 5)})).toBe(2);
  expect(levelImbalance({...balanced, stocks: of(100, 50, 103, 55, 105, 58)})).toBe(1);
  expect(levelImbalance({...balanced, stocks: of(100, 50, 107, 55, 105, 54)})).toBe(4);
});
