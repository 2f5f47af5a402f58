import {expect, test} from "vitest";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {predictionsAround} from "../../src/inference/predictionsAround.js";
import {fitSurrogate, surrogateProblem} from "../../src/inference/surrogate.js";
import {temperedSample} from "../../src/inference/temperedSample.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** Features e^{z₀/2}, z₁, z₂³ and a constant; ln predictions are quadratic in them, the third prediction never varies. */
const curved: PosteriorProblem = {
  dimension: 3,
  data: 3,
  features: {
    size: 4,
    fill(z, out) {
      out[0] = Math.exp(z[0] / 2);
      out[1] = z[1];
      out[2] = z[2] ** 3;
      out[3] = 7;
    }
  },
  predict(z, out) {
    const [a, b, c] = [Math.exp(z[0] / 2), z[1], z[2] ** 3];
    out[0] = Math.exp(1 + 0.3 * a - 0.2 * b + 0.1 * a * b - 0.05 * b * b);
    out[1] = Math.exp(0.2 * a + 0.01 * c);
    out[2] = 5;
  },
  logLikelihood: (p) => -50 * (Math.log(p[0]) - 1.5) ** 2 - 2 * (Math.log(p[1]) - 0.1) ** 2,
  residuals(p, out) {
    out[0] = 10 * (Math.log(p[0]) - 1.5);
    out[1] = 2 * (Math.log(p[1]) - 0.1);
    out[2] = 0;
  }
};
const errors = [0.1, 0.5, 1];
const particles = () => {
  const random = createRandom(2);
  return Float64Array.from({length: 300}, (_, k) => random.seek(0, 0, 1, k).normal() / 2);
};
const around = (n: number) => predictionsAround(curved, particles(), createRandom(3), 0, n);

test("fitSurrogate(problem, predictions) finds what is quadratic in the features, but for the weight of three observations towards 0", () => {
  const surrogate = fitSurrogate(curved, around(2000), errors);
  // The constant feature is left out; the one that moves a prediction most, in its errors, comes first.
  expect([...surrogate.used].sort()).toEqual([0, 1, 2]);
  expect(surrogate.used[2]).toBe(2);
  expect([...surrogate.outputs]).toEqual([0, 1]);
  const quick = surrogateProblem(curved, surrogate);
  const random = createRandom(8);
  const [right, near] = [new Float64Array(3), new Float64Array(3)];
  for (let k = 0; k < 50; k++) {
    const z = Float64Array.from({length: 3}, (_, i) => random.seek(0, 0, k, i).normal() / 2);
    curved.predict(z, right);
    quick.predict(z, near);
    expect(Math.abs(Math.log(near[0] / right[0]))).toBeLessThan(0.006);
    expect(Math.abs(Math.log(near[1] / right[1]))).toBeLessThan(0.006);
    expect(near[2]).toBeCloseTo(5, 12);
  }
  expect(surrogateProblem(curved, fitSurrogate(curved, around(2000), errors, 0))).toMatchObject({
    dimension: 3
  });
});

test("fitSurrogate(problem, predictions, errors) puts first what moves a prediction most, in the errors of that prediction", () => {
  const known = around(2000);
  // By the first prediction alone the second feature moves most; by the second alone the first, then the third.
  const first = fitSurrogate(curved, known, [0.1, 1e6, 1], 1);
  const second = fitSurrogate(curved, known, [1e6, 0.1, 1], 1);
  expect(first.used[2]).toBe(2);
  expect(second.used[0]).toBe(0);
  expect(second.used[1]).toBe(2);
});

test("fitSurrogate(problem, predictions, errors, 0) is linear: it misses the product by more than the quadratic one", () => {
  const known = around(2000);
  const miss = [0, 32].map((crossed) => {
    const quick = surrogateProblem(curved, fitSurrogate(curved, known, errors, crossed));
    const out = new Float64Array(3);
    let sum = 0;
    for (let k = 0; k < 2000; k++) {
      quick.predict(known.z.subarray(3 * k, 3 * k + 3), out);
      sum += Math.log(out[0] / known.predicted[3 * k]) ** 2;
    }
    return Math.sqrt(sum / 2000);
  });
  expect(miss[0]).toBeGreaterThan(10 * miss[1]);
});

test("temperedSample(problem, …, {learn}) has the same mean and evidence far under a surrogate as step by step", () => {
  const at: number[] = [];
  function* learn(sample: Float64Array, stage: number) {
    at.push(stage);
    yield undefined;
    const known = predictionsAround(curved, sample, createRandom(3), 0, 500);
    return surrogateProblem(curved, fitSurrogate(curved, known, errors, 0));
  }
  const [plain, far] = [{}, {learn}].map((more) => {
    const {particles: sample, logEvidence} = temperedSample(curved, createRandom(6), {
      particles: 2000,
      sweeps: 8,
      ...more
    });
    const mean = [0, 1, 2].map(
      (i) => sample.reduce((sum, value, k) => sum + (k % 3 === i ? value : 0), 0) / 2000
    );
    return {mean, logEvidence};
  });
  // Once at every temperature.
  expect(at.length).toBeGreaterThan(1);
  expect(at).toEqual(at.map((_, k) => k + 1));
  plain.mean.forEach((value, i) => {
    expect(Math.abs(far.mean[i] - value)).toBeLessThan(0.15);
  });
  expect(Math.abs(far.logEvidence - plain.logEvidence)).toBeLessThan(0.15);
});

test("a surrogate is refused to a problem without features", () => {
  const {features: _, ...bare} = curved;
  expect(() => fitSurrogate(bare, around(10), errors)).toThrow(
    "a surrogate needs a problem with features, got none"
  );
});
