import {expect, test} from "vitest";
import {chooseTerms} from "../../src/inference/chooseTerms.js";
import {learnFrom, startLesson} from "../../src/inference/lesson.js";
import {moveBlock, type ParticleBlock} from "../../src/inference/moveParticles.js";
import {startTempered, temperedSample, temperedStages} from "../../src/inference/temperedSample.js";
import {thinTrails} from "../../src/inference/thinTrails.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {curved, curvedPredictions, errors} from "./curvedProblem.js";
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
      reference?.mean.forEach((value, i) => {
        expect(value).toBeCloseTo(others[i], 12);
      });
  });
});

/** What little a surrogate without products learns of the prior. */
function lessonOfFew() {
  const known = curvedPredictions(50);
  const lesson = startLesson(chooseTerms(curved, known, errors, 0));
  learnFrom(lesson, curved, known);
  return lesson;
}

test("temperedSample(problem, …, {lesson}) has the same mean, spread and evidence guided as step by step", () => {
  const n = 1000;
  const [plain, guided] = [{}, {lesson: lessonOfFew()}].map((more) => {
    const {particles, logEvidence, history} = temperedSample(curved, createRandom(6), {
      ...{particles: n, sweeps: 6},
      ...more
    });
    const mean = [0, 1, 2].map((i) =>
      particles.reduce((sum, value, k) => sum + (k % 3 === i ? value / n : 0), 0)
    );
    const spread = [0, 1, 2].map((i) =>
      Math.sqrt(
        particles.reduce((sum, value, k) => sum + (k % 3 === i ? (value - mean[i]) ** 2 / n : 0), 0)
      )
    );
    return {mean, spread, logEvidence, acceptance: history.at(-1)?.acceptance ?? 0};
  });
  for (const i of [0, 1, 2]) {
    expect(Math.abs(guided.mean[i] - plain.mean[i])).toBeLessThan(0.15);
    expect(Math.abs(guided.spread[i] / plain.spread[i] - 1)).toBeLessThan(0.12);
  }
  expect(Math.abs(guided.logEvidence - plain.logEvidence)).toBeLessThan(0.1);
  expect(guided.acceptance).toBeGreaterThan(0.5);
});

test("temperedStages(…, {lesson}) learns from sweep to sweep, remembers .8 a sweep of it at the next temperature, and leaves the lesson as it was", () => {
  const lesson = lessonOfFew();
  const before = structuredClone(lesson);
  const options = {particles: 100, sweeps: 2, keep: 0.8, lesson};
  const weights: number[] = [];
  const start = startTempered(curved, createRandom(5), options);
  for (const state of temperedStages(curved, createRandom(5), start, options))
    if (state) weights.push(state.lesson?.gram[0] ?? 0);
  expect(lesson).toEqual(before);
  // Number of observations: 50 at first, then .64 of what was there and 200 more; at the end it is done with.
  const left = [250, 360, 430.4, 475.456, 504.29184];
  expect(weights.length).toBeGreaterThan(2);
  weights.slice(0, -1).forEach((weight, t) => {
    expect(weight).toBeCloseTo(left[t], 9);
  });
  expect(weights.at(-1)).toBe(0);
});

test("temperedStages(…, {lesson}) continues an interrupted run to the same bytes, and refuses what another lesson left", () => {
  const options = {particles: 100, sweeps: 2, lesson: lessonOfFew()};
  const whole = temperedSample(curved, createRandom(5), options);
  let state = startTempered(curved, createRandom(5), options);
  const step = () => {
    for (const next of temperedStages(curved, createRandom(5), structuredClone(state), options))
      if (next) return next;
    return state;
  };
  state = step();
  const other = {...state, lesson: {gram: new Float64Array(3), right: new Float64Array(1)}};
  expect(() => [...temperedStages(curved, createRandom(5), other, options)]).toThrow(
    "invalid lesson.gram; 10 numbers are needed: 3"
  );
  while (state.temperature < 1) state = step();
  expect(state.particles).toEqual(whole.particles);
  expect(state.logEvidence).toBe(whole.logEvidence);
});

test("temperedStages(…, {lastSweeps}) moves more often at the posterior: twice the sweeps unless asked otherwise", () => {
  const at = new Map<number, number>();
  const count = (options: {lastSweeps?: number}) => {
    at.clear();
    const handOver = ([{temperature}]: readonly ParticleBlock[]) =>
      void at.set(temperature, (at.get(temperature) ?? 0) + 1);
    const start = startTempered(linear, createRandom(5), {particles: 60});
    const all = {sweeps: 3, handOver, ...options};
    for (const _ of temperedStages(linear, createRandom(5), start, all));
    return [...at.values()];
  };
  const twice = count({});
  expect(twice.at(-1)).toBe(6);
  expect(new Set(twice.slice(0, -1))).toEqual(new Set([3]));
  expect(count({lastSweeps: 4}).at(-1)).toBe(4);
});

test("temperedStages(…, {lesson}) leads every sweep by what was learned in those before, with the steps of its temperature", () => {
  const guides: NonNullable<ParticleBlock["guide"]>[] = [];
  const handOver = (blocks: readonly ParticleBlock[]) => {
    const [{guide}] = blocks;
    if (guide) guides.push(guide);
    for (const each of blocks) moveBlock(curved, createRandom(5), each);
  };
  const options = {particles: 100, sweeps: 3, lesson: lessonOfFew(), handOver};
  const start = startTempered(curved, createRandom(5), options);
  for (const state of temperedStages(curved, createRandom(5), start, options)) if (state) break;
  expect(guides).toHaveLength(3);
  const [first, second, third] = guides;
  expect(second.surrogate.coefficients).not.toEqual(first.surrogate.coefficients);
  expect(third.surrogate.coefficients).not.toEqual(second.surrogate.coefficients);
  expect(third.lengths).toEqual(first.lengths);
  expect(third.directions).toEqual(first.directions);
});

test("temperedStages(…) takes the sample from the states after the later half of the last sweeps, each with its likelihood; on the way it leaves particles where they are", () => {
  const [n, d] = [60, 3];
  const random = createRandom(5);
  const after: Float64Array[] = [];
  // Moves the blocks and keeps where all particles are then.
  const handOver = (blocks: readonly ParticleBlock[]) => {
    for (const block of blocks) moveBlock(linear, random, block);
    after.push(Float64Array.from(blocks.flatMap(({particles}) => [...particles])));
  };
  const start = startTempered(linear, random, {particles: n});
  let state = start;
  for (const next of temperedStages(linear, random, start, {sweeps: 4, lastSweeps: 6, handOver})) {
    if (!next) continue;
    state = next;
    if (next.temperature < 1) expect(next.particles).toEqual(after.at(-1));
  }
  const later = after.slice(-3);
  const chosen = thinTrails(later, d);
  expect(state.particles).toEqual(
    Float64Array.from({length: n * d}, (_, at) => later[chosen[Math.floor(at / d)]][at])
  );
  const predicted = new Float64Array(linear.data);
  for (let k = 0; k < n; k++) {
    linear.predict(state.particles.subarray(k * d, (k + 1) * d), predicted);
    expect(state.logLikelihood[k]).toBe(linear.logLikelihood(predicted));
  }
});
