import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {type ParticleReference, project} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("moveParticles");
/** Particles between two pauses. */
const block = 20;
/** Steps under a surrogate between two looks at the problem itself. */
const stepsBetween = 30;

/** Gaussians that proposals keep: of the first half of the particles, and of the second. */
export type References = readonly [ParticleReference, ParticleReference];

/** Some particles to be moved once, as plain data: another thread can do it. They are moved in place. */
export interface ParticleBlock extends Pick<TemperedState, "temperature" | "stage" | "scale"> {
  /** Number of the sweep within the stage, and of the first particle; with the stage, the address of the random numbers. */
  sweep: number;
  first: number;
  reference: ParticleReference;
  particles: Float64Array;
  logLikelihood: Float64Array;
  /** How many particles were moved, and the share of the steps on their ways that were taken, summed. */
  accepted: number;
  taken: number;
}

/** Has blocks moved by others. They must be moved, in place, when the sampler is asked to go on. */
export type HandOver = (blocks: readonly ParticleBlock[]) => void;

/**
 * Moves every particle once, as {@link moveBlock} does. Changes particles and log likelihoods in place.
 *
 * Pauses after every 20 particles; where they are handed over, once, for all of them.
 *
 * @param sweep - number of the sweep within the stage; addresses the random numbers
 * @returns shares in [0, 1]: of particles moved, and of steps taken
 */
export function* moveParticles(
  problem: PosteriorProblem,
  state: TemperedState,
  references: References,
  random: RandomStream,
  {sweep, handOver, quick}: {sweep: number; handOver?: HandOver; quick?: PosteriorProblem}
): Generator<undefined, {accepted: number; taken: number}> {
  const {dimension: d} = problem;
  const {particles, logLikelihood, scale, temperature, stage} = state;
  const n = logLikelihood.length;
  const half = Math.floor(n / 2);
  const starts = [...every(0, half), ...every(half, n)];
  const blocks = starts.map((first, i): ParticleBlock => {
    const end = starts[i + 1] ?? n;
    const reference = references[first < half ? 0 : 1];
    return {
      ...{temperature, stage, scale, sweep, first, reference, accepted: 0, taken: 0},
      particles: particles.slice(first * d, end * d),
      logLikelihood: logLikelihood.slice(first, end)
    };
  });
  handOver?.(blocks);
  if (handOver) yield undefined;
  let [accepted, taken] = [0, 0];
  for (const each of blocks) {
    if (!handOver) {
      if (each.first > 0) yield undefined;
      moveBlock(problem, random, each, quick);
    }
    particles.set(each.particles, each.first * d);
    logLikelihood.set(each.logLikelihood, each.first);
    accepted += each.accepted;
    taken += each.taken;
  }
  return {accepted: accepted / n, taken: taken / n};
}

/** First particles of blocks from one to before another. */
const every = (first: number, end: number) =>
  Array.from({length: Math.ceil((end - first) / block)}, (_, i) => first + i * block);

/**
 * Moves the particles of a block once, in place, by proposals that keep N(mean, L Lᵀ): z' = mean + √(1 − s²)(z − mean) + s L ξ,
 * accepted by the tempered posterior over that reference.
 *
 * With a quick stand-in of the problem, L*, a proposal is where 30 such steps lead under L*, and is accepted with probability
 * min(1, (L(z') L*(z) / (L(z) L*(z')))^temperature): the posterior is kept, whatever the stand-in.
 *
 * @param problem - the posterior
 * @param random - of the sampler's seed
 * @param moved - the block; its arrays are overwritten, and who was accepted counted
 * @param quick - the same problem with quick predictions, for instance of `surrogateProblem`
 * @see Cotter, Roberts, Stuart & White 2013, MCMC methods for functions, Statistical Science 28
 * @see Christen & Fox 2005, Markov chain Monte Carlo using an approximation, J. Comput. Graph. Statist. 14
 */
export function moveBlock(
  problem: PosteriorProblem,
  random: RandomStream,
  moved: ParticleBlock,
  quick?: PosteriorProblem
): void {
  const {dimension: d} = problem;
  const {particles, logLikelihood, first, stage, sweep, temperature} = moved;
  const predicted = new Float64Array(problem.data);
  const likelihoodAt = (of: PosteriorProblem, z: Float64Array) => {
    of.predict(z, predicted);
    return of.logLikelihood(predicted);
  };
  const step = stepOf(moved, d);
  for (let k = 0; k < logLikelihood.length; k++) {
    const z = particles.slice(k * d, (k + 1) * d);
    random.seek(stage + 1, sweep, key, first + k);
    if (!quick) {
      const next = step(z, logLikelihood[k], random, (at) => likelihoodAt(problem, at));
      if (next === undefined) continue;
      logLikelihood[k] = next;
      moved.taken++;
    } else {
      const start = likelihoodAt(quick, z);
      let end = start;
      for (let i = 0; i < stepsBetween; i++) {
        const next = step(z, end, random, (at) => likelihoodAt(quick, at));
        if (next === undefined) continue;
        end = next;
        moved.taken += 1 / stepsBetween;
      }
      const likelihood = likelihoodAt(problem, z);
      const ratio = temperature * (likelihood - logLikelihood[k] - (end - start));
      if (!(log(random.uniform()) < ratio)) continue;
      logLikelihood[k] = likelihood;
    }
    particles.set(z, k * d);
    moved.accepted++;
  }
}

/** A step of one particle: moves it in place and gives its new log likelihood, or leaves it and gives nothing. */
function stepOf({reference, scale, temperature}: ParticleBlock, d: number) {
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
