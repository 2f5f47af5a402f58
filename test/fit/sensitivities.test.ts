import {expect, test} from "vitest";
import type {FitProblem} from "../../src/fit/fitProblem.js";
import {identifiability} from "../../src/fit/identifiability.js";
import {predictiveCheck} from "../../src/fit/predictiveCheck.js";
import {sensitivities} from "../../src/fit/sensitivities.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const of = (...values: number[]) => Float64Array.from(values);

/** Two data: exp(2 z₀ − z₁) under either of two options, the second twice as large, and exp(z₁) under one. */
const problem = {
  dimension: 2,
  data: 3,
  names: ["pass", "drift"],
  space: {names: ["pass"], labels: [{zh: "合格率", en: "pass rate"}]},
  alternatives: [{options: [{}, {}]}, {options: [{}]}],
  observed: [
    {figure: "F1", at: 0, alternative: 0, error: 0.1, halfWidth: 0, value: 1, bound: "exact"},
    {
      figure: "F2",
      at: 2,
      alternative: 1,
      error: 0.3,
      halfWidth: 4 * Math.sqrt(3),
      value: 10,
      bound: "exact"
    }
  ],
  predict(z: Float64Array, out: Float64Array) {
    out[0] = Math.exp(2 * z[0] - z[1]);
    out[1] = 2 * out[0];
    out[2] = Math.exp(z[1]);
  },
  optionWeights: (_: Float64Array, alternative: number) => (alternative === 0 ? [0.25, 0.75] : [1])
} as unknown as FitProblem;

test("sensitivities(problem, z) are ∂ ln prediction / ∂ z over the error of the datum, rounding with it", () => {
  // Errors 0.1, and √(0.3² + (4 √3 / 10)² / 3) = √(0.09 + 0.16) = 0.5.
  const expected = [20, -10, 20, -10, 0, 2];
  const got = sensitivities(problem, of(0.3, -0.2));
  expect(got.length).toBe(6);
  for (const [i, value] of expected.entries()) expect(got[i], `at ${i}`).toBeCloseTo(value, 6);
});

test("sensitivities(problem, z) of a prediction that is nothing are nothing", () => {
  const none = {...problem, predict: (_: Float64Array, out: Float64Array) => out.fill(0)};
  expect([...sensitivities(none as never, of(0, 0))]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("identifiability(problem, mode, J, directions) is the ratio of the singular values of the likeliest options", () => {
  // The second option of the first datum, and the second datum: rows (3, 0) and (0, 1.5).
  const atMode = of(99, 99, 3, 0, 0, 1.5);
  const directions = {
    basis: of(1, 0, 0.6, -0.8),
    strengths: of(3, 1.5),
    informed: 2,
    directions: of(1, 0, 0.6, -0.8)
  };
  const {conditionNumber, flattest, says} = identifiability(
    problem,
    {predicted: of(1, 2, 1)},
    atMode,
    directions
  );
  expect(conditionNumber).toBe(2);
  // The last informed direction, its heavier coordinate first.
  expect(flattest).toEqual([
    {parameter: "drift", weight: -0.8},
    {parameter: "pass", weight: 0.6}
  ]);
  expect(says.en).toContain("2 of 2 directions");
  expect(says.en).toContain("drift; pass rate");
  // One that no figure moves is none of those told.
  const one = identifiability(
    problem,
    {predicted: of(1, 2, 1)},
    of(0, 0, 3, 0, 0, 5e-4),
    directions
  );
  expect(one.conditionNumber).toBe(1);
  expect(one.says.en).toContain("1 of 2 directions");
});

test("predictiveCheck(problem, mode, predictions, random) holds a figure against the middle 95% of what would be printed", () => {
  const sharp = {
    ...problem,
    observed: problem.observed.map((datum) => ({...datum, error: 0, halfWidth: 0})),
    optionWeights: (_: Float64Array, alternative: number) => (alternative === 0 ? [0, 1] : [1])
  } as FitProblem;
  const n = 1000;
  const predictions = Array.from({length: n}, (_, k) => of(0, (k + 1) / 100, 10));
  const [first, second] = predictiveCheck(
    sharp,
    {predicted: of(7, 0.5, 12)} as never,
    predictions,
    createRandom(1)
  );
  // Order statistics 25, 500 and 975 of 0.01, 0.02, … 10, counted from nothing.
  expect(first).toEqual({
    figure: "F1",
    observed: 1,
    median: 5.01,
    lower95: 0.26,
    upper95: 9.76,
    inside: true,
    residual: -0.5
  });
  expect(second).toMatchObject({
    figure: "F2",
    median: 10,
    lower95: 10,
    upper95: 10,
    inside: true,
    residual: 2
  });
  const outside = predictiveCheck(
    {...sharp, observed: [{...sharp.observed[0], value: 0.255}]} as FitProblem,
    {predicted: of(7, 0.5, 12)} as never,
    predictions,
    createRandom(1)
  );
  expect(outside[0].inside).toBe(false);
});

test("predictiveCheck(…) adds the error of the number and of its rounding: a spread of √(e² + w² / 3) on the log scale", () => {
  const n = 20_000;
  const [, second] = predictiveCheck(
    problem,
    {predicted: of(1, 1, 10)} as never,
    Array.from({length: n}, () => of(1, 1, 10)),
    createRandom(2)
  );
  // 10 exp(± 1.96 · 0.5).
  expect(Math.abs(second.lower95 / (10 * Math.exp(-0.98)) - 1)).toBeLessThan(0.05);
  expect(Math.abs(second.upper95 / (10 * Math.exp(0.98)) - 1)).toBeLessThan(0.05);
  // A bound is not as wide as its number: a tenth stands for it.
  const bound = {...problem, observed: [{...problem.observed[1], error: 0, bound: "atLeast"}]};
  const [wide] = predictiveCheck(
    bound as never,
    {predicted: of(1, 1, 10)} as never,
    Array.from({length: n}, () => of(1, 1, 10)),
    createRandom(2)
  );
  const spread = 1.96 * 0.1 * Math.sqrt(1 / 3);
  expect(Math.abs(wide.upper95 / (10 * Math.exp(spread)) - 1)).toBeLessThan(0.01);
});
