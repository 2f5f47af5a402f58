import {expect, test} from "vitest";
import type {FitProblem} from "../../src/fit/fitProblem.js";
import {parameterEvidence} from "../../src/fit/parameterEvidence.js";
import {parameterSpace} from "../../src/pipeline/parameterSpace.js";
import type {Assumption} from "../../src/project/assumption.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const name = {zh: "名", en: "name"};
const basis = {kind: "assumption" as const, sources: [], reason: name};
const normal = (id: string): Assumption => ({
  id,
  name,
  symbol: "x",
  unit: "yr",
  prior: {family: "normal", median: 10, low: 10 - 1.959963984540054, high: 10 + 1.959963984540054},
  basis
});
/** Both parameters are 10 + z. */
const space = parameterSpace([normal("a"), normal("b")]);
const observed = ["F1", "F2", "F3"].map((figure, at) => ({figure, at, alternative: 0}));
const problem = {space, dimension: 2, observed, optionWeights: () => [1]} as unknown as FitProblem;

/** Forty particles: a from -0.195 to 0.195 in steps of 0.01, shuffled; b in steps of 0.1 from -1.95. */
const sample = Float64Array.from({length: 80}, (_, i) => {
  const k = ((i >> 1) * 7) % 40;
  return (k - 19.5) * (i % 2 === 0 ? 0.01 : 0.1);
});
const evidence = (atMode: number[]) =>
  parameterEvidence(
    problem,
    sample,
    Float64Array.from(atMode),
    {predicted: new Float64Array(3)},
    createRandom(1)
  );

test("parameterEvidence(…) gives median and 95% range as order statistics of the particles", () => {
  const [a, b] = evidence([0, 0, 0, 0, 0, 0]);
  // Of forty sorted values those at index 20, 1 and 39.
  expect(a.posterior).toEqual({median: 10.01, low: 9.815, high: 10.2}); // 10.005, 10.195 to four digits
  expect(b.posterior).toEqual({median: 10.05, low: 8.15, high: 11.95});
  for (const {prior} of [a, b]) {
    expect(prior.median).toBeCloseTo(10, 0);
    expect(prior.low).toBeCloseTo(8.04, 0);
    expect(prior.high).toBeCloseTo(11.96, 0);
    expect(prior.low).toBeLessThan(prior.median);
    expect(prior.high).toBeGreaterThan(prior.median);
  }
});

// The variance of 1..40 is 40 · 41 / 12.
test("parameterEvidence(…) measures contraction by the spread of the coordinate, whose prior has 1", () => {
  const [a, b] = evidence([0, 0, 0, 0, 0, 0]);
  const spread = Math.sqrt((40 * 41) / 12);
  expect(a.contraction).toBeCloseTo(1 - 0.01 * spread, 3);
  expect(b.contraction).toBeCloseTo(1 - 0.1 * spread, 3);
});

test("parameterEvidence(…) names figures by their share of the squared sensitivities, from 15% up", () => {
  // Columns a and b; squares of a: 0.04, 0.64, 0.32 of the whole; b is not contracted.
  const [a, b] = evidence([0.2, 1, 0.8, 1, Math.sqrt(0.32), 1]);
  expect([a.figures, a.assumption]).toEqual([["F2", "F3"], false]);
  expect([b.figures, b.assumption]).toEqual([[], true]);
  // Below a tenth of a standard error in all, nothing is learned of it.
  expect(evidence([0.05, 0, 0.05, 0, 0.05, 0])[0].figures).toEqual([]);
  expect(evidence([0.06, 0, 0.06, 0, 0.06, 0])[0].figures).toEqual(["F1", "F2", "F3"]);
});

test("parameterEvidence(…) names the figures that inform a parameter, those with the largest share of squared sensitivity first", () => {
  // Sensitivities of a: 2, 0, 3, so shares 4, 0 and 9 of 13.
  const [a] = evidence([2, 0, 0, 0, 3, 0]);
  expect(a.figures).toEqual(["F3", "F1"]);
});
