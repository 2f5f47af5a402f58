import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {ParticleReference} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("moveParticles");
/** Particles between two pauses. */
const block = 20;

/** Some particles to be moved once, as plain data: another thread can do it. They are moved in place. */
export interface ParticleBlock extends Pick<TemperedState, "temperature" | "stage" | "scale"> {
  /** Number of the sweep within the stage, and of the first particle; with the stage, the address of the random numbers. */
  sweep: number;
  first: number;
  reference: ParticleReference;
  particles: Float64Array;
  logLikelihood: Float64Array;
  /** How many proposals were accepted. */
  accepted: number;
}

/** Has blocks moved by others. They must be moved, in place, when the sampler is asked to go on. */
export type HandOver = (blocks: readonly ParticleBlock[]) => void;

/**
 * Moves every particle once, as {@link moveBlock} does. Changes particles and log likelihoods in place.
 *
 * Pauses after every 20 particles; where they are handed over, once, for all of them.
 *
 * @param sweep - number of the sweep within the stage; addresses the random numbers
 * @returns the accepted share, in [0, 1]
 */
export function* moveParticles(
  problem: PosteriorProblem,
  state: TemperedState,
  reference: ParticleReference,
  random: RandomStream,
  {sweep, handOver}: {sweep: number; handOver?: HandOver}
): Generator<undefined, number> {
  const {dimension: d} = problem;
  const {particles, logLikelihood, scale, temperature, stage} = state;
  const n = logLikelihood.length;
  const blocks = Array.from({length: Math.ceil(n / block)}, (_, i): ParticleBlock => {
    const [first, end] = [i * block, Math.min(n, (i + 1) * block)];
    return {
      ...{temperature, stage, scale, sweep, first, reference, accepted: 0},
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
  return accepted / n;
}

/**
 * Moves the particles of a block once, in place, by a proposal that keeps N(mean, L Lᵀ): z' = mean + √(1 − s²)(z − mean) + s L ξ,
 * accepted by the tempered posterior over that reference.
 *
 * @param problem - the posterior
 * @param random - of the sampler's seed
 * @param moved - the block; its arrays are overwritten, and who was accepted counted
 * @see Cotter, Roberts, Stuart & White 2013, MCMC methods for functions, Statistical Science 28
 */
export function moveBlock(
  problem: PosteriorProblem,
  random: RandomStream,
  moved: ParticleBlock
): void {
  const {dimension: d} = problem;
  const {particles, logLikelihood, reference, first, stage, sweep, scale, temperature} = moved;
  const keep = Math.sqrt(1 - scale * scale);
  const white = new Float64Array(d);
  const proposedWhite = new Float64Array(d);
  const proposed = new Float64Array(d);
  const predicted = new Float64Array(problem.data);
  for (let k = 0; k < logLikelihood.length; k++) {
    const offset = k * d;
    whiten(particles, offset, reference, white);
    random.seek(stage + 1, sweep, key, first + k);
    for (let i = 0; i < d; i++) proposedWhite[i] = keep * white[i] + scale * random.normal();
    unwhiten(proposedWhite, reference, proposed);
    let ratio = 0;
    for (let i = 0; i < d; i++) {
      const old = particles[offset + i];
      ratio += (old * old - proposed[i] * proposed[i]) / 2;
      ratio += (proposedWhite[i] * proposedWhite[i] - white[i] * white[i]) / 2;
    }
    problem.predict(proposed, predicted);
    const likelihood = problem.logLikelihood(predicted);
    ratio += temperature * (likelihood - logLikelihood[k]);
    if (!(log(random.uniform()) < ratio)) continue;
    particles.set(proposed, offset);
    logLikelihood[k] = likelihood;
    moved.accepted++;
  }
}

/** Solves L white = particle − mean. */
function whiten(
  particles: Float64Array,
  offset: number,
  {mean, factor}: ParticleReference,
  white: Float64Array
): void {
  const d = mean.length;
  for (let i = 0; i < d; i++) {
    let value = particles[offset + i] - mean[i];
    for (let j = 0; j < i; j++) value -= factor[i * d + j] * white[j];
    white[i] = value / factor[i * d + i];
  }
}

/** Computes particle = mean + L white. */
function unwhiten(
  white: Float64Array,
  {mean, factor}: ParticleReference,
  particle: Float64Array
): void {
  const d = mean.length;
  for (let i = 0; i < d; i++) {
    let value = mean[i];
    for (let j = 0; j <= i; j++) value += factor[i * d + j] * white[j];
    particle[i] = value;
  }
}
