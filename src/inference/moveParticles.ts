import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {followGuide} from "./followGuide.js";
import type {Guide} from "./guide.js";
import {type ParticleReference, project} from "./particleReference.js";
import type {PosteriorProblem, Predictions} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("moveParticles");
/** Particles between two pauses. */
const block = 20;
/** Where the energy of a path has changed by more, it teaches nothing. */
const astray = 1e3;

/** Gaussians that proposals keep: of the first half of the particles, and of the second. */
export type References = readonly [ParticleReference, ParticleReference];

/** Some particles to be moved once, as plain data: another thread can do it. They are moved in place. */
export interface ParticleBlock extends Pick<TemperedState, "temperature" | "stage" | "scale"> {
  /** Number of the sweep within the stage, and of the first particle; with the stage, the address of the random numbers. */
  sweep: number;
  first: number;
  /** What leads them: one of the two. */
  reference?: ParticleReference;
  guide?: Guide;
  particles: Float64Array;
  logLikelihood: Float64Array;
  /** How many particles were moved. */
  accepted: number;
  /** Where a guide led, and what the problem predicts there. */
  seen: Predictions;
}

/** What leads particles in a sweep. */
export interface Leads {
  /** Number of the sweep within the stage; addresses the random numbers. */
  sweep: number;
  /** Of each half of the particles; or a guide of all. */
  references?: References;
  guide?: Guide;
  handOver?: HandOver;
}

/** Has blocks moved by others. They must be moved, in place, when the sampler is asked to go on. */
export type HandOver = (blocks: readonly ParticleBlock[]) => void;

/**
 * Moves every particle once, as {@link moveBlock} does. Changes particles and log likelihoods in place.
 *
 * Pauses after every 20 particles; where they are handed over, once, for all of them.
 *
 * @returns the share of particles moved, in [0, 1], and where a guide led
 */
export function* moveParticles(
  problem: PosteriorProblem,
  state: Omit<TemperedState, "lesson">,
  random: RandomStream,
  {sweep, references, guide, handOver}: Leads
): Generator<undefined, {accepted: number; seen: Predictions[]}> {
  const {dimension: d} = problem;
  const {particles, logLikelihood, scale, temperature, stage} = state;
  const n = logLikelihood.length;
  const half = Math.floor(n / 2);
  const starts = [...every(0, half), ...every(half, n)];
  const blocks = starts.map((first, i): ParticleBlock => {
    const end = starts[i + 1] ?? n;
    return {
      ...{temperature, stage, scale, sweep, first, accepted: 0, seen: nothing},
      ...(guide ? {guide} : {reference: references?.[first < half ? 0 : 1]}),
      particles: particles.slice(first * d, end * d),
      logLikelihood: logLikelihood.slice(first, end)
    };
  });
  handOver?.(blocks);
  if (handOver) yield undefined;
  let accepted = 0;
  for (const each of blocks) {
    if (!handOver) {
      if (each.first > 0) yield undefined;
      moveBlock(problem, random, each);
    }
    particles.set(each.particles, each.first * d);
    logLikelihood.set(each.logLikelihood, each.first);
    accepted += each.accepted;
  }
  return {accepted: accepted / n, seen: blocks.map(({seen}) => seen)};
}

const nothing: Predictions = {z: new Float64Array(0), predicted: new Float64Array(0)};

/** First particles of blocks from one to before another. */
const every = (first: number, end: number) =>
  Array.from({length: Math.ceil((end - first) / block)}, (_, i) => first + i * block);

/**
 * Moves the particles of a block once, in place: each by one path that its guide leads ({@link followGuide}); without a guide by a
 * proposal that keeps N(mean, L Lᵀ) of its reference, z' = mean + √(1 − s²)(z − mean) + s L ξ, accepted by the tempered posterior over
 * that reference.
 *
 * @param problem - the posterior
 * @param random - of the sampler's seed
 * @param moved - the block; its arrays are overwritten, and who was accepted counted
 * @throws RangeError if the block has neither guide nor reference
 * @see Cotter, Roberts, Stuart & White 2013, MCMC methods for functions, Statistical Science 28
 */
export function moveBlock(
  problem: PosteriorProblem,
  random: RandomStream,
  moved: ParticleBlock
): void {
  const {dimension: d} = problem;
  const {guide, reference, temperature} = moved;
  if (guide) moved.seen = followAll(problem, random, moved, guide);
  else if (reference)
    stepAll(problem, random, moved, stepOf(d, reference, moved.scale, temperature));
  else throw new RangeError("a block needs a guide or a reference, got none");
}

function stepAll(
  problem: PosteriorProblem,
  random: RandomStream,
  moved: ParticleBlock,
  step: ReturnType<typeof stepOf>
): void {
  const {dimension: d} = problem;
  const {particles, logLikelihood, first, stage, sweep} = moved;
  const predicted = new Float64Array(problem.data);
  for (let k = 0; k < logLikelihood.length; k++) {
    random.seek(stage + 1, sweep, key, first + k);
    const next = step(particles.subarray(k * d, (k + 1) * d), logLikelihood[k], random, (z) => {
      problem.predict(z, predicted);
      return problem.logLikelihood(predicted);
    });
    if (next === undefined) continue;
    logLikelihood[k] = next;
    moved.accepted++;
  }
}

function followAll(
  problem: PosteriorProblem,
  random: RandomStream,
  moved: ParticleBlock,
  guide: Guide
): Predictions {
  const {dimension: d, data: m} = problem;
  const {particles, logLikelihood, first, stage, sweep, temperature} = moved;
  const follow = followGuide(problem, guide, temperature);
  const z = new Float64Array(particles.length);
  const predicted = new Float64Array(logLikelihood.length * m);
  let taught = 0;
  for (let k = 0; k < logLikelihood.length; k++) {
    random.seek(stage + 1, sweep, key, first + k);
    const from = particles.subarray(k * d, (k + 1) * d);
    const to = z.subarray(taught * d, (taught + 1) * d);
    to.set(from);
    const energy = follow(to, random);
    if (!(Math.abs(energy) < astray)) continue;
    const there = predicted.subarray(taught * m, (taught + 1) * m);
    problem.predict(to, there);
    taught++;
    const likelihood = problem.logLikelihood(there);
    if (!(log(random.uniform()) < temperature * (likelihood - logLikelihood[k]) - energy)) continue;
    from.set(to);
    logLikelihood[k] = likelihood;
    moved.accepted++;
  }
  return {z: z.slice(0, taught * d), predicted: predicted.slice(0, taught * m)};
}

/** A step of one particle: moves it in place and gives its new log likelihood, or leaves it and gives nothing. */
function stepOf(d: number, reference: ParticleReference, scale: number, temperature: number) {
  const {directions, mean, factor} = reference;
  const r = mean.length;
  const keep = Math.sqrt(1 - scale * scale);
  const noise = new Float64Array(d);
  const proposed = new Float64Array(d);
  const [along, noiseAlong, white, moved] = [0, 1, 2, 3].map(() => new Float64Array(r));
  return (
    z: Float64Array,
    logLikelihood: number,
    random: RandomStream,
    likelihoodAt: (z: Float64Array) => number
  ): number | undefined => {
    for (let i = 0; i < d; i++) {
      noise[i] = random.normal();
      proposed[i] = keep * z[i] + scale * noise[i];
    }
    project(directions, z, along);
    project(directions, noise, noiseAlong);
    whiten(along, reference, white);
    let ratio = 0;
    for (let i = 0; i < r; i++) {
      const next = keep * white[i] + scale * noiseAlong[i];
      ratio += (next * next - white[i] * white[i]) / 2;
      white[i] = next;
    }
    for (let i = 0; i < r; i++) {
      let next = mean[i];
      for (let j = 0; j <= i; j++) next += factor[i * r + j] * white[j];
      moved[i] = next - keep * along[i] - scale * noiseAlong[i];
      ratio += (along[i] * along[i] - next * next) / 2;
    }
    for (let i = 0; i < r; i++)
      for (let j = 0; j < d; j++) proposed[j] += directions[i * d + j] * moved[i];
    const likelihood = likelihoodAt(proposed);
    ratio += temperature * (likelihood - logLikelihood);
    if (!(log(random.uniform()) < ratio)) return undefined;
    z.set(proposed);
    return likelihood;
  };
}

/** Solves L white = along − mean. */
function whiten(along: Float64Array, {mean, factor}: ParticleReference, white: Float64Array): void {
  const r = mean.length;
  for (let i = 0; i < r; i++) {
    let value = along[i] - mean[i];
    for (let j = 0; j < i; j++) value -= factor[i * r + j] * white[j];
    white[i] = value / factor[i * r + i];
  }
}
