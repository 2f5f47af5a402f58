import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {effectiveSampleSize, nextTemperature, systematicResample} from "./importanceWeights.js";
import {type HandOver, moveParticles} from "./moveParticles.js";
import {particleReference} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("temperedSample");

/** How the sampler works; every field has a default. */
export interface TemperedOptions {
  /** n; integer ≥ 2; default 2000. */
  particles?: number;
  /** Sweeps of moves at each temperature, integer ≥ 1; default 5. */
  sweeps?: number;
  /** Share of the sample kept effective from one temperature to the next, in (0, 1); default 0.5. */
  keep?: number;
  /** How many coordinates, the first, the data may move much; the proposals of the others rest on their prior. Default all. */
  informed?: number;
  /** Has the moves of every sweep made by others; absent: they are made here. */
  handOver?: HandOver;
}

/**
 * Starts a tempered sampler: particles from the prior, temperature 0.
 *
 * @throws RangeError if the number of particles is not an integer ≥ 2
 */
export function startTempered(
  problem: PosteriorProblem,
  random: RandomStream,
  {particles: n = 2000}: TemperedOptions = {}
): TemperedState {
  if (!(Number.isInteger(n) && n >= 2))
    throw new RangeError(`invalid particles; not an integer ≥ 2: ${n}`);
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
    left: 0,
    effective: n,
    accepted: 0,
    logEvidence: 0
  };
}

/**
 * Takes a tempered sampler from sweep to sweep until it reaches the posterior: reweights and resamples where a temperature is
 * done, and moves every particle once. Yields the state after every sweep, and nothing in between, so that whoever runs it can
 * let others in. States are replaced, not changed: the last one can be kept and taken up again, with the same particles in
 * the end.
 *
 * @see Del Moral, Doucet & Jasra 2006, Sequential Monte Carlo samplers, J. R. Statist. Soc. B 68
 */
export function* temperedSweeps(
  problem: PosteriorProblem,
  random: RandomStream,
  state: TemperedState,
  {sweeps = 5, keep = 0.5, informed, handOver}: TemperedOptions = {}
): Generator<TemperedState | undefined, void> {
  let now = state;
  while (now.temperature < 1 || now.left > 0) {
    const next = now.left > 0 ? copyOf(now) : reweigh(problem, random, now, sweeps, keep);
    const reference = particleReference(next.particles, problem.dimension, informed);
    const moves = {sweep: sweeps - next.left, handOver};
    const share = yield* moveParticles(problem, next, reference, random, moves);
    next.accepted += share;
    next.left--;
    next.scale = Math.min(1, Math.max(0.02, next.scale * (share > 0.3 ? 1.25 : 0.8)));
    if (next.left === 0)
      next.history = [
        ...next.history,
        {
          temperature: next.temperature,
          effectiveSampleSize: next.effective,
          acceptance: next.accepted / sweeps
        }
      ];
    now = next;
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
  for (const next of temperedSweeps(problem, random, state, options)) if (next) state = next;
  return state;
}

const copyOf = (state: TemperedState): TemperedState => ({
  ...state,
  particles: state.particles.slice(),
  logLikelihood: state.logLikelihood.slice()
});

function reweigh(
  {dimension: d}: PosteriorProblem,
  random: RandomStream,
  state: TemperedState,
  sweeps: number,
  keep: number
): TemperedState {
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
    left: sweeps,
    effective: effectiveSampleSize(weights),
    accepted: 0,
    logEvidence: state.logEvidence + log(meanWeight) + offset
  };
}
