import {expect, test} from "vitest";
import {observationLogLikelihood} from "../../src/fit/observationError.js";
import {
  bestOption,
  logSum,
  type OptionDatum,
  optionLikelihood,
  pickOption
} from "../../src/fit/optionLikelihood.js";
import type {Alternative} from "../../src/project/calibrationSetup.js";

const name = {zh: "一", en: "one"};
const alternative = (id: string, ...weights: number[]): Alternative => ({
  id,
  name,
  options: weights.map((weight, o) => ({id: `${id}${o}`, name, weight, indicators: {}}))
});
const datum = (which: number, at: number, value: number): OptionDatum => ({
  figure: `F${at}`,
  value,
  halfWidth: 0.5,
  bound: "exact",
  error: 0.1,
  alternative: which,
  at
});
const alternatives = [alternative("a", 0.25, 0.75), alternative("b", 1)];
const observed = [datum(0, 0, 100), datum(1, 2, 50), datum(0, 3, 200)];
const predicted = Float64Array.of(95, 120, 48, 210, 190);

test("optionLikelihood(observed, alternatives) adds weight and data of an option on the log scale", () => {
  const {logs, groups} = optionLikelihood(observed, alternatives, [null, null]);
  expect(groups.map((group) => group.map(({figure}) => figure))).toEqual([["F0", "F3"], ["F2"]]);
  const term = (k: number, at: number) => observationLogLikelihood(observed[k], predicted[at]);
  const [first, second] = logs(predicted, 0);
  expect(first).toBeCloseTo(Math.log(0.25) + term(0, 0) + term(2, 3), 12);
  expect(second).toBeCloseTo(Math.log(0.75) + term(0, 1) + term(2, 4), 12);
  expect(logs(predicted, 1)[0]).toBeCloseTo(term(1, 2), 12);
});

test("optionLikelihood(…, chosen) leaves only the option taken for granted", () => {
  const {logs} = optionLikelihood(observed, alternatives, [1, null]);
  const [first, second] = logs(predicted, 0);
  expect(first).toBe(-Infinity);
  expect(second).toBeGreaterThan(-50);
});

test("bestOption(logs) is the first of the largest", () => {
  expect(bestOption([-2])).toBe(0);
  expect(bestOption([-Infinity, -5, -5])).toBe(1);
});

test("pickOption(weights, u) takes each option as often as its weight", () => {
  const counts = [0, 0, 0];
  for (let k = 0; k < 1000; k++) counts[pickOption([0.2, 0.5, 0.3], (k + 0.5) / 1000)]++;
  expect(counts).toEqual([200, 500, 300]);
  expect(pickOption([0.5, 0.5 - 1e-17], 1 - 1e-16)).toBe(1);
});

test("logSum(logs) neither overflows nor underflows", () => {
  expect(logSum(Float64Array.of(-2000, -2000))).toBeCloseTo(-2000 + Math.log(2), 9);
  expect(logSum(Float64Array.of(-Infinity, 3))).toBe(3);
  expect(logSum(Float64Array.of(-Infinity, -Infinity))).toBe(-Infinity);
});
