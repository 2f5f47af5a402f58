import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {flatHazards, rowHazards} from "../../src/engine/rowHazards.js";
import {createScratch} from "../../src/engine/scratch.js";

/** Two states, two groups, ages 60 and 61, two steps: hazards flat, by group, by step and by age, and a schedule by age. */
const model: Model = {
  states: ["a", "b"],
  groups: ["x", "y"],
  ages: {from: 60, to: 61},
  start: {by: ["state", "group", "age"], values: [1, 1, 1, 1, 1, 1, 1, 1]},
  steps: 2,
  exits: [
    {name: "leave", hazard: {by: ["group"], values: [0.1, 0.2]}},
    {name: "lapse", hazard: {by: ["step", "state"], values: [0.01, 0.02, 0.03, 0.04]}},
    {name: "death", hazard: {by: ["age"], values: [0.3, 0.5]}},
    {name: "illness", hazard: {by: ["step", "age"], values: [0.001, 0.002, 0.003, 0.004]}}
  ],
  scheduled: [{name: "retire", share: {by: ["age"], values: [0, 0.25]}}]
};
const {compiled} = compile(model);

test("rowHazards(compiled, scratch, t, i, g) sums the hazards of a state and group by age and apart from it", () => {
  const row = rowHazards(compiled, createScratch(compiled), 1, 1, 1);
  expect([row.step, row.state, row.group, row.index, row.cell]).toEqual([1, 1, 1, 3, 6]);
  // 0.2 of group y and 0.04 of the second step and state; 0.3 + 0.003 and 0.5 + 0.004 by age.
  expect(row.hFlat).toBeCloseTo(0.24, 14);
  expect(row.h[row.at]).toBeCloseTo(0.303, 14);
  expect(row.h[row.at + 1]).toBeCloseTo(0.504, 14);
});

test("rowHazards(…): who leaves in half a step and a whole one is 1 − exp(−h / 2) and 1 − exp(−h), flat and by age", () => {
  const row = rowHazards(compiled, createScratch(compiled), 0, 0, 0);
  const leave = (h: number) => 1 - Math.exp(-h);
  expect(row.eFlat).toBeCloseTo(leave(0.11 / 2), 14);
  expect(row.fFlat).toBeCloseTo(leave(0.11), 14);
  expect(row.e[row.at]).toBeCloseTo(leave(0.301 / 2), 14);
  expect(row.f[row.at + 1]).toBeCloseTo(leave(0.502), 14);
  // Both together: 1 − (1 − e)(1 − e') of the sum of all.
  expect(1 - (1 - row.e[row.at]) * (1 - row.eFlat)).toBeCloseTo(leave(0.411 / 2), 14);
});

test("rowHazards(…) points at the ages with a scheduled share, and at none without a schedule", () => {
  const row = rowHazards(compiled, createScratch(compiled), 0, 1, 0);
  expect([row.low, row.high]).toEqual([1, 2]);
  expect(row.sigma[row.sigmaAt + 1]).toBe(0.25);
  const two = compile({
    ...model,
    scheduled: undefined,
    exits: model.exits!.slice(0, 3)
  }).compiled;
  const plain = rowHazards(two, createScratch(two), 1, 0, 0);
  expect([plain.low, plain.high]).toEqual([0, 0]);
  // The only hazard by age is read where it lies.
  expect([plain.h[plain.at], plain.h[plain.at + 1]]).toEqual([0.3, 0.5]);
});

test("flatHazards(compiled, row, t, i, g) leaves the hazards by age alone", () => {
  const {row} = createScratch(compiled);
  expect(flatHazards(compiled, row, 1, 0, 1).hFlat).toBeCloseTo(0.23, 14);
  expect(row.h.length).toBe(0);
});

test("rowHazards(…) adds up sets by age that no table holds together", () => {
  const accident = {by: ["group" as const, "age" as const], values: [0.05, 0.06, 0.07, 0.08]};
  const exits = [...model.exits!.slice(1), {name: "accident", hazard: accident}];
  const {compiled: several} = compile({...model, exits});
  expect(several.hazards.aged[0].length).toBe(2);
  // 0.03 of the second step and state a; 0.5 + 0.004 + 0.08 at 61 in group y.
  const row = rowHazards(several, createScratch(several), 1, 0, 1);
  const at = row.at + 1;
  expect(row.hFlat + row.h[at]).toBeCloseTo(0.614, 14);
  const left = (1 - row.eFlat) * (1 - row.e[at]);
  expect(left).toBeCloseTo(Math.exp(-0.614 / 2), 14);
  expect((1 - row.fFlat) * (1 - row.f[at])).toBeCloseTo(Math.exp(-0.614), 14);
});
