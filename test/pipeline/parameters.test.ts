import fc from "fast-check";
import {expect, test} from "vitest";
import {
  betaScale,
  coordinatesAt,
  drawParameters,
  logPrior,
  modelParameters,
  type ParameterSpace,
  parameterSpace,
  parametersAt,
  priorScale
} from "../../src/entries/pipeline.js";
import type {Assumption, Prior} from "../../src/index.js";
import {betaShare} from "../../src/quantity/betaShare.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {project} from "./fixture.js";

const assumption = (id: string, prior: Prior, components?: string[]): Assumption => ({
  id,
  name: {zh: id, en: id},
  symbol: id,
  unit: "1",
  prior,
  components: components?.map((each) => ({id: each, name: {zh: each, en: each}})),
  basis: {kind: "assumption", sources: [], reason: {zh: "测试", en: "test"}}
});

const space = modelParameters(project);
const draws = (of: ParameterSpace, n: number) => {
  const drawing = drawParameters(of, createRandom(7));
  return Array.from({length: n}, (_, run) => [
    ...drawing.draw(run, new Float64Array(of.names.length))
  ]);
};

test("parameterSpace(assumptions) names every scalar and component of the project once", () => {
  expect(new Set(space.names).size).toBe(space.names.length);
  expect(space.names).toContain("levelMix.course.senior");
  expect(space.names).toContain("start.skilled");
  for (const value of space.typical) expect(Number.isFinite(value)).toBe(true);
  expect(() => parameterSpace([assumption("a", {family: "dirichlet", alpha: [1, 1]})])).toThrow(
    "invalid assumption; dirichlet and components differ in length"
  );
});

test("priorScale(prior) meets median and both ends of the 95% range", () => {
  const z = 1.959963984540054;
  for (const prior of [
    {family: "lognormal", median: 0.02, low: 0.005, high: 0.08},
    {family: "normal", median: 0, low: -0.5, high: 0.8},
    {family: "logitnormal", median: 0.3, low: 0.1, high: 0.45}
  ] as const) {
    const scale = priorScale(prior);
    expect(scale.value(0)).toBe(prior.median);
    expect(scale.value(-z)).toBeCloseTo(prior.low, 12);
    expect(scale.value(z)).toBeCloseTo(prior.high, 12);
  }
});

test("betaScale(a, b).value(z) is the quantile: I_θ(a, b) = Φ(z) at Φ(z) = 2.5%, 50%, 97.5%, and coordinate is its inverse", () => {
  const ends = [
    [-1.959963984540054, 0.025],
    [0, 0.5],
    [1.959963984540054, 0.975]
  ] as const;
  for (const [a, b] of [
    [1, 19],
    [2, 98],
    [4, 4],
    [12, 3],
    [129, 27],
    [18, 2],
    [1, 1],
    [0.4, 8]
  ] as const) {
    const scale = betaScale(a, b);
    for (const [z, p] of ends) {
      expect(Math.abs(betaShare(scale.value(z), a, b) - p)).toBeLessThan(1e-6);
      expect(Math.abs(scale.coordinate(scale.value(z)) - z)).toBeLessThan(1e-5);
    }
  }
});

test("priors keep their mean and variance over draws: Beta(12, 3), Dirichlet(45, 72, 25.5, 6, 1.5), 4,000 draws, 5 standard errors", () => {
  const of = parameterSpace([
    assumption("b", {family: "beta", a: 12, b: 3}),
    assumption("d", {family: "dirichlet", alpha: [45, 72, 25.5, 6, 1.5]}, ["1", "2", "3", "4", "5"])
  ]);
  const n = 4000;
  const sample = draws(of, n);
  const alpha = [45, 72, 25.5, 6, 1.5];
  const total = 150;
  const expected = [
    [0.8, (0.8 * 0.2) / 16],
    ...alpha.map((each) => [each / total, ((each / total) * (1 - each / total)) / (total + 1)])
  ];
  expected.forEach(([mean, variance], i) => {
    const values = sample.map((theta) => theta[i]);
    const average = values.reduce((sum, value) => sum + value, 0) / n;
    const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / n;
    expect(Math.abs(average - mean!)).toBeLessThan(5 * Math.sqrt(variance! / n));
    expect(Math.abs(spread / variance! - 1)).toBeLessThan(0.2);
  });
});

test("every draw lies in its hard bounds and simplexes sum to 1", () => {
  for (const theta of draws(space, 300)) {
    theta.forEach((value, p) => {
      expect(value).toBeGreaterThanOrEqual(space.low[p]);
      expect(value).toBeLessThanOrEqual(space.high[p]);
    });
    for (const {at, size} of space.blocks)
      if (size > 1) {
        const sum = theta.slice(at, at + size).reduce((all, value) => all + value, 0);
        expect(sum).toBeCloseTo(1, 12);
      }
  }
});

test("a parameter more shifts no other draw", () => {
  const all = project.assumptions;
  const fewer = modelParameters({assumptions: all.filter(({id}) => id !== "takeUp.course")});
  const [first] = draws(space, 1);
  const [second] = draws(fewer, 1);
  fewer.names.forEach((name, p) => {
    expect(second![p]).toBe(first![space.names.indexOf(name)]);
  });
});

test("coordinatesAt(space, parametersAt(space, z)) is z", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: -2.5, max: 2.5, noNaN: true}), {
        minLength: space.coordinates.length,
        maxLength: space.coordinates.length
      }),
      (z) => {
        const theta = parametersAt(space, z, new Float64Array(space.names.length));
        const back = coordinatesAt(space, theta, new Float64Array(z.length));
        z.forEach((coordinate, i) => {
          const name = space.coordinates[i];
          const p = space.names.indexOf(name);
          if (theta[p] === space.low[p] || theta[p] === space.high[p]) return;
          expect(Math.abs(back[i] - coordinate), name).toBeLessThan(1e-4);
        });
      }
    ),
    {numRuns: 20}
  );
});

test("logPrior(space, θ) is the density: its slope in z is that of the normal minus that of the map", () => {
  const of = parameterSpace([
    assumption("b", {family: "beta", a: 2, b: 8}),
    assumption("l", {family: "lognormal", median: 5, low: 2, high: 12}),
    assumption("d", {family: "dirichlet", alpha: [6, 1.5, 2.5]}, ["1", "2", "3"])
  ]);
  const z = [0.3, -0.8, 0.5, -0.4];
  const at = (shifted: number[]) => [...parametersAt(of, shifted, new Float64Array(5))];
  const step = 1e-4;
  const slope = (i: number) => {
    const up = z.map((each, j) => (i === j ? each + step : each));
    const down = z.map((each, j) => (i === j ? each - step : each));
    return {up: at(up), down: at(down)};
  };
  // log prior(θ(z)) + log |dθ/dz| = log N(z): checked at z and at −z through the triangular Jacobian.
  const logJacobian = (of4: number[]) => {
    const save = z.slice();
    of4.forEach((each, i) => {
      z[i] = each;
    });
    const diagonal = [0, 1, 2, 3].map((i) => {
      const {up, down} = slope(i);
      return Math.log((up[i] - down[i]) / (2 * step));
    });
    save.forEach((each, i) => {
      z[i] = each;
    });
    return diagonal.reduce((sum, each) => sum + each, 0);
  };
  const total = (of4: number[]) =>
    logPrior(of, at(of4)) +
    logJacobian(of4) +
    of4.reduce((sum, each) => sum + (each * each) / 2, 0);
  const constant = -2 * Math.log(2 * Math.PI);
  expect(total([0.3, -0.8, 0.5, -0.4])).toBeCloseTo(constant, 4);
  expect(total([-1.2, 0.9, -0.7, 1.1])).toBeCloseTo(constant, 4);
  expect(logPrior(of, [0.2, -1, 0.5, 0.3, 0.2])).toBe(-Infinity);
});
