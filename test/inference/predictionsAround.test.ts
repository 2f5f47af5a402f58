import {expect, test} from "vitest";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {predictionsAround} from "../../src/inference/predictionsAround.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const problem: PosteriorProblem = {
  dimension: 3,
  data: 1,
  predict: (z, out) => {
    out[0] = Math.exp(z[0] + 2 * z[1] - z[2]);
  },
  logLikelihood: () => 0,
  residuals: () => undefined
};
const random = createRandom(2);
const sample = Float64Array.from({length: 300}, (_, k) => random.seek(0, 0, 1, k).normal() / 2);
const places = (from: number, to: number) =>
  predictionsAround(problem, sample, createRandom(3), from, to);

test("predictionsAround(problem, particles, …) keeps every ninth place a particle, and mixes prior draws in up to 0.6", () => {
  const {z} = places(0, 9000);
  for (let k = 0; k < 9000; k += 9) {
    const from = (k % 100) * 3;
    expect([...z.subarray(3 * k, 3 * k + 3)]).toEqual([...sample.subarray(from, from + 3)]);
  }
  // With s = 0.6: z' − 0.8 z has the variance 0.36.
  let squares = 0;
  for (let k = 8; k < 9000; k += 9)
    for (let i = 0; i < 3; i++)
      squares += (z[3 * k + i] - 0.8 * sample[(k % 100) * 3 + i]) ** 2 / 3000;
  expect(Math.abs(squares / 0.36 - 1)).toBeLessThan(5 * Math.sqrt(2 / 3000));
});

test("predictionsAround(problem, particles, …) tells what is predicted there, and can be had in portions", () => {
  const {z, predicted} = places(0, 1800);
  const out = new Float64Array(1);
  problem.predict(z.subarray(30, 33), out);
  expect(predicted[10]).toBe(out[0]);
  const rest = places(1000, 1800);
  expect(rest.z).toEqual(z.slice(3000));
  expect(rest.predicted).toEqual(predicted.slice(1000));
});
