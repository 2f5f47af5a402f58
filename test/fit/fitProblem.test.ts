import {expect, test} from "vitest";
import {given} from "../../src/fit/fitProblem.js";
import {prepareFit} from "../../src/fit/prepareFit.js";
import {temperedSample} from "../../src/inference/temperedSample.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallProject} from "./fixture.js";
import {logResponse} from "./logResponse.js";

const project = smallProject();
const {problem} = prepareFit(project, project.calibration!);
const fast = logResponse(problem);
const options = {particles: 400, sweeps: 4};
const deviation = (particles: Float64Array, d: number, i: number) => {
  const n = particles.length / d;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < n; k++) {
    sum += particles[k * d + i];
    squares += particles[k * d + i] ** 2;
  }
  return Math.sqrt(squares / n - (sum / n) ** 2);
};

test("the posterior with no data is the prior", () => {
  const none = fast.with({observed: []});
  const d = none.dimension;
  const {particles, history} = temperedSample(none, createRandom(1), {
    ...options,
    directions: new Float64Array(0)
  });
  expect(history).toHaveLength(1);
  for (let i = 0; i < d; i++) {
    expect(deviation(particles, d, i)).toBeGreaterThan(0.85);
    expect(deviation(particles, d, i)).toBeLessThan(1.15);
  }
});

test("harder data contract more", () => {
  const strongest = fast.names.indexOf("first.basic");
  const widths = [4, 1].map((times) => {
    const observed = fast.observed.map((datum) => ({...datum, error: datum.error * times}));
    const d = fast.dimension;
    const {particles} = temperedSample(fast.with({observed}), createRandom(1), options);
    return deviation(particles, d, strongest);
  });
  expect(widths[1]).toBeLessThan(widths[0]);
  expect(widths[1]).toBeLessThan(0.9);
});

test("predict(z) is the pipeline's answer, and its log response agrees near the centre", () => {
  const z = new Float64Array(problem.dimension);
  const exact = new Float64Array(problem.data);
  const linear = new Float64Array(problem.data);
  problem.predict(z, exact);
  fast.predict(z, linear);
  exact.forEach((value, k) => {
    expect(linear[k] / value).toBeCloseTo(1, 12);
  });
  z.fill(0.05);
  problem.predict(z, exact);
  fast.predict(z, linear);
  exact.forEach((value, k) => {
    expect(Math.abs(linear[k] / value - 1)).toBeLessThan(0.01);
  });
});

test("options of an alternative are summed over with their weights", () => {
  const predicted = new Float64Array(problem.data);
  problem.predict(new Float64Array(problem.dimension), predicted);
  const whole = problem.logLikelihood(predicted);
  const {options: list} = problem.alternatives[0];
  const parts = list.map((_, o) => given(problem, o).logLikelihood(predicted));
  const largest = Math.max(...parts);
  const sum = parts.reduce((total, part) => total + Math.exp(part - largest), 0);
  expect(largest + Math.log(sum)).toBeCloseTo(whole, 9);
  const weights = problem.optionWeights(predicted, 0);
  weights.forEach((weight, o) => {
    expect(weight).toBeCloseTo(Math.exp(parts[o] - whole), 9);
  });
});

test("the features are the parameters, what the pace makes of every year of a segment on the log scale, and the positions", () => {
  const {space, names, features, dimension} = problem;
  if (!features) throw new Error("no features");
  const at = (size: number) => {
    const z = new Float64Array(dimension).fill(0.3);
    z[names.indexOf("pace.sd")] = size;
    const out = new Float64Array(features.size);
    features.fill(z, out);
    return {out, theta: problem.theta(z, new Float64Array(space.names.length))};
  };
  const [small, large] = [at(-1), at(1)];
  const n = space.names.length;
  expect(small.out.subarray(0, n)).toEqual(small.theta);
  const spread = space.names.indexOf("pace.sd");
  const ratio = large.theta[spread] / small.theta[spread];
  expect(ratio).toBeGreaterThan(1.1);
  const positions = names.filter((name) => name.startsWith("position.")).length;
  for (let k = n; k < features.size - positions; k++)
    expect(large.out[k] / small.out[k]).toBeCloseTo(ratio, 10);
  // Φ(0.3)
  for (let k = features.size - positions; k < features.size; k++)
    expect(large.out[k]).toBeCloseTo(0.6179, 4);
});

/** Slopes of f at z by central differences. */
function measured(f: (z: Float64Array) => number, z: Float64Array, i: number): number {
  const [up, down] = [1e-5, -1e-5].map((step) => {
    const moved = z.slice();
    moved[i] += step;
    return f(moved);
  });
  return (up - down) / 2e-5;
}

test("features.pull(z, slopes) takes slopes of the features back to every coordinate", () => {
  const {features, dimension: d} = problem;
  if (!features) throw new Error("no features");
  const random = createRandom(3);
  const z = Float64Array.from({length: d}, () => random.normal());
  const raw = new Float64Array(features.size);
  features.fill(z, raw);
  // Some features are shares, some hundreds of thousands of people: each weighs by its own size.
  const slopes = raw.map((value) => random.normal() / (0.01 + Math.abs(value)));
  const out = new Float64Array(d);
  features.pull(z, slopes, out);
  const sum = (at: Float64Array) => {
    features.fill(at, raw);
    return raw.reduce((total, value, u) => total + value * slopes[u], 0);
  };
  for (let i = 0; i < d; i++) {
    const right = measured(sum, z, i);
    expect(Math.abs(out[i] - right), problem.names[i]).toBeLessThan(1e-4 * Math.abs(right) + 1e-6);
  }
});

test("slopes(predicted) are those of the log likelihood with regard to ln predictions, and information is its curvature where data are exact", () => {
  const {slopes: slopesOf, data: m} = problem;
  if (!slopesOf) throw new Error("no slopes");
  const predicted = new Float64Array(m);
  problem.predict(new Float64Array(problem.dimension).fill(0.2), predicted);
  const [slopes, information] = [new Float64Array(m), new Float64Array(m)];
  slopesOf(predicted, slopes, information);
  for (let k = 0; k < m; k++) {
    const right = measured(
      ([step]) => {
        const moved = predicted.slice();
        moved[k] *= Math.exp(step);
        return problem.logLikelihood(moved);
      },
      Float64Array.of(0),
      0
    );
    expect(Math.abs(slopes[k] - right)).toBeLessThan(1e-4 * Math.abs(right) + 1e-4);
  }
  // Options of an alternative share what its datum tells: 1/(s² + (half a digit / value)²/3).
  for (const {at, alternative, error, halfWidth, value} of problem.observed) {
    const {length} = problem.alternatives[alternative].options;
    const told = information.subarray(at, at + length).reduce((a, b) => a + b, 0);
    expect(told * (error ** 2 + (halfWidth / value) ** 2 / 3)).toBeCloseTo(1, 9);
  }
});

test("a fit is of the first definition, whichever the reporting body states", () => {
  const stated = {...project, setup: {...project.setup, definition: "planConsistent"}};
  expect(project.setup.definitions.map(({id}) => id)).toContain("planConsistent");
  const [usual, other] = [problem, prepareFit(stated, stated.calibration!).problem].map((one) => {
    const out = new Float64Array(one.data);
    one.predict(new Float64Array(one.dimension).fill(0.3), out);
    return [...out];
  });
  expect(other).toEqual(usual);
});
