import {expect, test} from "vitest";
import {logPrior, parameterSpace, parametersAt} from "../../src/entries/pipeline.js";
import type {Assumption, Prior} from "../../src/index.js";

const assumption = (id: string, prior: Prior, components?: string[]): Assumption => ({
  id,
  name: {zh: id, en: id},
  symbol: id,
  unit: "1",
  prior,
  components: components?.map((each) => ({id: each, name: {zh: each, en: each}})),
  basis: {kind: "assumption", sources: [], reason: {zh: "测试", en: "test"}}
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

test("logPrior(space, θ) is −Infinity on either side of the hard bounds, finite at them", () => {
  const normal: Prior = {family: "normal", median: 0, low: -3, high: 3};
  const of = parameterSpace([{...assumption("n", normal), bounds: [-4, 5]}]);
  expect([-4.001, 5.001].map((at) => logPrior(of, [at]))).toEqual([-Infinity, -Infinity]);
  for (const at of [-4, 0, 5]) expect(Number.isFinite(logPrior(of, [at]))).toBe(true);
});
