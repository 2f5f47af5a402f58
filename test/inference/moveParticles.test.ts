import {expect, test} from "vitest";
import {moveBlock, moveParticles, type ParticleBlock} from "../../src/inference/moveParticles.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import type {TemperedState} from "../../src/inference/temperedState.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** One coordinate, predicted as it is, of a likelihood N(1, ½²). */
const logLikelihood = (z: ArrayLike<number>) => -2 * (z[0] - 1) * (z[0] - 1);
const problem: PosteriorProblem = {
  dimension: 1,
  data: 1,
  predict: (z, out) => {
    out[0] = z[0];
  },
  logLikelihood,
  residuals: (predicted, out) => {
    out[0] = 2 * (predicted[0] - 1);
  }
};

function stateOf(n: number, temperature: number, scale: number): TemperedState {
  const random = createRandom(3);
  const particles = Float64Array.from({length: n}, (_, k) => random.seek(0, 0, 1, k).normal());
  return {
    stage: 0,
    temperature,
    scale,
    particles,
    logLikelihood: Float64Array.from(particles, (z) => logLikelihood([z])),
    history: [],
    left: 0,
    effective: n,
    accepted: 0,
    logEvidence: 0
  };
}

function finish<R>(moves: Generator<undefined, R>): {pauses: number; result: R} {
  for (let pauses = 0; ; pauses++) {
    const {done, value} = moves.next();
    if (done) return {pauses, result: value as R};
  }
}

const prior = {mean: Float64Array.of(0), factor: Float64Array.of(1)};

test("moveParticles(…) at temperature 0 over the prior itself accepts every proposal, and pauses after 20 particles", () => {
  const state = stateOf(50, 0, 0.5);
  const before = state.particles.slice();
  const {pauses, result} = finish(
    moveParticles(problem, state, prior, createRandom(5), {sweep: 0})
  );
  expect(result).toBe(1);
  expect(pauses).toBe(2);
  state.particles.forEach((z, k) => {
    expect(z).not.toBe(before[k]);
    expect(state.logLikelihood[k]).toBe(logLikelihood([z]));
    // z' = √(1 − s²) z + s ξ: what is added is a normal number.
    expect(Math.abs((z - Math.sqrt(0.75) * before[k]) / 0.5)).toBeLessThan(5);
  });
});

test("moveParticles(…) is the same for the same sweep, and other for the next", () => {
  const after = (sweep: number) => {
    const state = stateOf(20, 1, 0.5);
    finish(moveParticles(problem, state, prior, createRandom(5), {sweep}));
    return [...state.particles];
  };
  expect(after(0)).toEqual(after(0));
  expect(after(0)).not.toEqual(after(1));
});

test("moveParticles(…, {handOver}) asks once for all blocks, and others move them alike", () => {
  const [here, there] = [stateOf(50, 1, 0.5), stateOf(50, 1, 0.5)];
  const accepted = finish(moveParticles(problem, here, prior, createRandom(5), {sweep: 2})).result;
  const handed: ParticleBlock[] = [];
  const handOver = (blocks: readonly ParticleBlock[]) => void handed.push(...blocks);
  const moves = moveParticles(problem, there, prior, createRandom(5), {sweep: 2, handOver});
  expect(moves.next()).toEqual({done: false, value: undefined});
  expect(handed.map(({first, logLikelihood}) => [first, logLikelihood.length])).toEqual([
    [0, 20],
    [20, 20],
    [40, 10]
  ]);
  for (const each of handed.reverse()) moveBlock(problem, createRandom(5), each);
  expect(moves.next()).toEqual({done: true, value: accepted});
  expect(there).toEqual(here);
});

test("moveParticles(…) leads to the posterior whatever the reference: N(0.8, 0.2) of N(0, 1) and N(1, ½²)", () => {
  // Precision 1 + 4 = 5, mean 4 / 5. At temperature ½: precision 3, mean 2 / 3.
  for (const [temperature, mean, variance] of [
    [1, 0.8, 0.2],
    [0.5, 2 / 3, 1 / 3]
  ])
    for (const reference of [prior, {mean: Float64Array.of(0.5), factor: Float64Array.of(0.7)}]) {
      const n = 1000;
      const state = stateOf(n, temperature, 0.8);
      const random = createRandom(11);
      for (let sweep = 0; sweep < 25; sweep++)
        finish(moveParticles(problem, state, reference, random, {sweep}));
      const found = state.particles.reduce((sum, z) => sum + z / n, 0);
      const spread = state.particles.reduce((sum, z) => sum + (z - found) ** 2 / n, 0);
      // Five standard errors.
      expect(Math.abs(found - mean)).toBeLessThan(5 * Math.sqrt(variance / n));
      expect(Math.abs(spread / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    }
});
