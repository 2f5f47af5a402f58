import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {guideAround} from "./guide.js";
import {effectiveSampleSize, nextTemperature, systematicResample} from "./importanceWeights.js";
import {conclude, type Lesson, learnFrom, recall} from "./lesson.js";
import {type HandOver, moveParticles, type References} from "./moveParticles.js";
import {particleReference} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";
import {thinTrails} from "./thinTrails.js";

const key = streamKey("temperedSample");

/** What a guided sampler has learned weighs so much after a sweep. */
const remembered = 0.8;

/** How the sampler works; every field has a default. */
export interface TemperedOptions {
  /** n; integer ≥ 4; default 2000. */
  particles?: number;
  /** Sweeps of moves at each temperature, integer ≥ 1; default 5. */
  sweeps?: number;
  /**
   * Sweeps at the last, so that particles that were copied on the way come apart; default twice as many. The sample is made of the
   * states after the later half of them.
   */
  lastSweeps?: number;
  /** Share of the sample kept effective from one temperature to the next, in (0, 1); default 0.5. */
  keep?: number;
  /** Directions in which the data may move much, orthonormal, shape (r × d); across them proposals rest on the prior. Default all. */
  directions?: Float64Array;
  /**
   * What a surrogate has seen of the predictions, all over the prior: moves are then long paths that it guides, and it learns from all
   * predictions that they end in. For problems with features and slopes.
   */
  lesson?: Lesson;
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
  options: TemperedOptions = {}
): Generator<TemperedState | undefined, void> {
  const {sweeps = 5, lastSweeps = 2 * sweeps, keep = 0.5, directions, lesson, handOver} = options;
  let now = state;
  while (now.temperature < 1) {
    const {effective, ...next} = reweigh(problem, random, now, keep);
    const seen = lesson && reminded(lesson, now, sweeps);
    let guide = seen && guideAround(problem, conclude(seen), next.particles, next.temperature);
    const count = next.temperature < 1 ? sweeps : lastSweeps;
    const trails: Trail[] = [];
    let acceptance = 0;
    for (let sweep = 0; sweep < count; sweep++) {
      if (seen && guide && sweep > 0) guide = {...guide, surrogate: conclude(seen)};
      const leads = guide
        ? {guide}
        : {references: eachOfTheOther(next.particles, problem.dimension, directions)};
      const moved = yield* moveParticles(problem, next, random, {sweep, handOver, ...leads});
      acceptance += moved.accepted / count;
      if (!seen) next.scale = adapted(next.scale, moved.accepted);
      else for (const each of moved.seen) learnFrom(seen, problem, each);
      if (next.temperature === 1 && sweep >= count / 2) trails.push(trailOf(next));
      yield undefined;
    }
    if (trails.length > 1) takeFrom(trails, next, problem.dimension);
    const {temperature} = next;
    const row = {temperature, effectiveSampleSize: effective, acceptance};
    now = {...next, history: [...next.history, row]};
    if (seen && temperature < 1) now.lesson = {gram: seen.gram, right: seen.right};
    yield now;
  }
}

type Trail = Pick<TemperedState, "particles" | "logLikelihood">;

const trailOf = ({particles, logLikelihood}: Trail): Trail => ({
  particles: particles.slice(),
  logLikelihood: logLikelihood.slice()
});

/** Puts every particle where it was at one of the times, so that the sample is like all of them. */
function takeFrom(trails: readonly Trail[], {particles, logLikelihood}: Trail, d: number): void {
  const chosen = thinTrails(
    trails.map((trail) => trail.particles),
    d
  );
  chosen.forEach((t, k) => {
    particles.set(trails[t].particles.subarray(k * d, (k + 1) * d), k * d);
    logLikelihood[k] = trails[t].logLikelihood[k];
  });
}

/** What was learned so far, weighing less; at the start, the lesson of the prior. */
function reminded(lesson: Lesson, {lesson: saved}: TemperedState, sweeps: number): Lesson {
  if (!saved) return recall(lesson);
  for (const part of ["gram", "right"] as const)
    if (saved[part].length !== lesson[part].length)
      throw new RangeError(
        `invalid lesson.${part}; ${lesson[part].length} numbers are needed: ${saved[part].length}`
      );
  return recall({...lesson, ...saved}, remembered ** sweeps);
}

/** Steps grow where many are taken, and shrink where few are. */
const adapted = (scale: number, accepted: number) =>
  Math.min(1, Math.max(0.02, scale * (accepted > 0.3 ? 1.25 : 0.8)));

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
): Omit<TemperedState, "lesson"> & {effective: number} {
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
