import {expect, test} from "vitest";
import type {ParticleBlock} from "../../src/inference/moveParticles.js";
import {startTempered, temperedSample, temperedStages} from "../../src/inference/temperedSample.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {exactPosterior, linear} from "./linearProblem.js";

test("temperedSample(problem) has the exact mean, variance and evidence of a linear Gaussian posterior", () => {
  const n = 4000;
  const state = temperedSample(linear, createRandom(7), {particles: n, sweeps: 6});
  const exact = exactPosterior();
  for (let i = 0; i < 3; i++) {
    let sum = 0;
    let squares = 0;
    for (let k = 0; k < n; k++) {
      sum += state.particles[k * 3 + i];
      squares += state.particles[k * 3 + i] ** 2;
    }
    const sampleVariance = squares / n - (sum / n) ** 2;
    expect(Math.abs(sum / n - exact.mean[i])).toBeLessThan(6 * Math.sqrt(exact.variance[i] / n));
    expect(sampleVariance / exact.variance[i]).toBeGreaterThan(0.85);
    expect(sampleVariance / exact.variance[i]).toBeLessThan(1.15);
  }
  expect(Math.abs(state.logEvidence - exact.logEvidence)).toBeLessThan(0.15);
  // A share of the moves of all sweeps together.
  for (const {acceptance} of state.history) {
    expect(acceptance).toBeGreaterThan(0.1);
    expect(acceptance).toBeLessThanOrEqual(1);
  }
});

test("temperedStages(state) continues an interrupted run to the same bytes", () => {
  const options = {particles: 200, sweeps: 2};
  const whole = temperedSample(linear, createRandom(5), options);
  let state = startTempered(linear, createRandom(5), options);
  // Every temperature by another generator, from a copy, as a process that was stopped would take it up.
  while (state.temperature < 1)
    for (const next of temperedStages(linear, createRandom(5), structuredClone(state), options))
      if (next) {
        state = next;
        break;
      }
  expect(state.particles).toEqual(whole.particles);
  expect(state.logEvidence).toBe(whole.logEvidence);
});

test("temperedStages(…) moves each half of the particles by a reference of the other half", () => {
  const handed: ParticleBlock[][] = [];
  const handOver = (blocks: readonly ParticleBlock[]) => void handed.push([...blocks]);
  const random = createRandom(5);
  const start = startTempered(linear, random, {particles: 60});
  const stages = temperedStages(linear, random, start, {sweeps: 1, handOver});
  stages.next();
  const [blocks] = handed;
  const meanOf = (half: ParticleBlock[]) => {
    const all = half.flatMap(({particles}) => [...particles]);
    return [0, 1, 2].map((i) => all.reduce((sum, z, at) => sum + (at % 3 === i ? z : 0), 0) / 30);
  };
  const halves = [blocks.slice(0, 2), blocks.slice(2)];
  halves.forEach((half, h) => {
    const others = meanOf(halves[1 - h]);
    for (const {reference} of half)
      reference.mean.forEach((value, i) => {
        expect(value).toBeCloseTo(others[i], 12);
      });
  });
});
