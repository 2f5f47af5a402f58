import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {effectiveSampleSize, nextTemperature, systematicResample} from "./importanceWeights.js";
import {type HandOver, moveParticles, type References} from "./moveParticles.js";
import {particleReference} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("temperedSample");

/** Gives a quick stand-in of the problem around particles; pauses by yielding nothing. */
export type Learn = (
  particles: Float64Array,
  stage: number
) => Generator<undefined, PosteriorProblem>;

/** How the sampler works; every field has a default. */
export interface TemperedOptions {
  /** n; integer ≥ 4; default 2000. */
  particles?: number;
  /** Sweeps of moves at each temperature, integer ≥ 1; default 5. */
  sweeps?: number;
  /** Share of the sample kept effective from one temperature to the next, in (0, 1); default 0.5. */
  keep?: number;
  /** Directions in which the data may move much, orthonormal, shape (r × d); across them proposals rest on the prior. Default all. */
  directions?: Float64Array;
  /**
   * Learns, at every temperature anew, the same problem with quick predictions around the particles: moves go far under it, and are
   * accepted under the problem.
   */
  learn?: Learn;
  /** Has the moves of every sweep made by others; absent: they are made here. */
  handOver?: HandOver;
}

/**
 * Starts a tempered sampler: particles from the prior, temperature 0.
 *
 * @throws RangeError if the number of particles is not an integer ≥ 4
 */
export function startTempered(
  problem: PosteriorProblem,
  random: RandomStream,
  {particles: n = 2000}: TemperedOptions = {}
): TemperedState {
  if (!(Number.isInteger(n) && n >= 4))
    throw new RangeError(`invalid particles; not an integer ≥ 4: ${n}`);
  const {dimension: d} = problem;
  const particles = new Float64Array(n * d);
  const logLikelihood = new Float64Array(n);
  const predicted = new Float64Array(problem.data);
  for (let k = 0; k < n; k++) {
    random.seek(0, 0, key, k);
    for (let i = 0; i < d; i++) particles[k * d + i] = random.normal();
    problem.predict(particles.subarray(k * d, (k + 1) * d), predicted);
    logLikelihood[k] = problem.logLikelihood(predicted);
  }
  return {
    temperature: 0,
    stage: 0,
    scale: 0.5,
    particles,
    logLikelihood,
    history: [],
    logEvidence: 0
  };
}

/**
 * Takes a tempered sampler from temperature to temperature until it reaches the posterior: reweights, resamples, and moves every
 * particle in sweeps. Yields the state after every temperature, and nothing in between, so that whoever runs it can let others in.
 * States are replaced, not changed: the last one can be kept and taken up again, with the same particles in the end.
 *
 * @see Del Moral, Doucet & Jasra 2006, Sequential Monte Carlo samplers, J. R. Statist. Soc. B 68
 */
export function* temperedStages(
  problem: PosteriorProblem,
  random: RandomStream,
  state: TemperedState,
  {sweeps = 5, keep = 0.5, directions, learn, handOver}: TemperedOptions = {}
): Generator<TemperedState | undefined, void> {
  let now = state;
  while (now.temperature < 1) {
    const {effective, ...next} = reweigh(problem, random, now, keep);
    const quick = learn && (yield* learn(next.particles, next.stage));
    let acceptance = 0;
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const references = eachOfTheOther(next.particles, problem.dimension, directions);
      const share = yield* moveParticles(problem, next, references, random, {
        sweep,
        handOver,
        quick
      });
      acceptance += share.accepted / sweeps;
      next.scale = Math.min(1, Math.max(0.02, next.scale * (share.taken > 0.3 ? 1.25 : 0.8)));
      yield undefined;
    }
    const {temperature} = next;
    const row = {temperature, effectiveSampleSize: effective, acceptance};
    now = {...next, history: [...next.history, row]};
    yield now;
  }
}

/**
 * Draws a sample of a posterior by sequential Monte Carlo over tempered likelihoods.
 *
 * @returns the final state, at temperature 1; its particles are equally weighted
 * @throws RangeError if the options are out of range
 */
export function temperedSample(
  problem: PosteriorProblem,
  random: RandomStream,
  options: TemperedOptions = {}
): TemperedState {
  let state = startTempered(problem, random, options);
  for (const next of temperedStages(problem, random, state, options)) if (next) state = next;
  return state;
}

/** The reference of each half of the particles, fitted to the other half: who is moved has no part in where to. */
function eachOfTheOther(particles: Float64Array, d: number, directions?: Float64Array): References {
  const middle = Math.floor(particles.length / d / 2) * d;
  return [
    particleReference(particles.subarray(middle), d, directions),
    particleReference(particles.subarray(0, middle), d, directions)
  ];
}

function reweigh(
  {dimension: d}: PosteriorProblem,
  random: RandomStream,
  state: TemperedState,
  keep: number
): TemperedState & {effective: number} {
  const n = state.logLikelihood.length;
  const {temperature, weights, meanWeight, offset} = nextTemperature(
    state.logLikelihood,
    state.temperature,
    keep
  );
  const indices = systematicResample(weights, random.seek(state.stage + 1, 0, key, 0).uniform());
  const particles = new Float64Array(n * d);
  const logLikelihood = new Float64Array(n);
  indices.forEach((from, to) => {
    particles.set(state.particles.subarray(from * d, (from + 1) * d), to * d);
    logLikelihood[to] = state.logLikelihood[from];
  });
  return {
    temperature,
    stage: state.stage + 1,
    scale: state.scale,
    particles,
    logLikelihood,
    history: state.history,
    effective: effectiveSampleSize(weights),
    logEvidence: state.logEvidence + log(meanWeight) + offset
  };
}
