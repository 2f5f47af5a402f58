import type {Lesson} from "../inference/lesson.js";
import {type CalibrationSubject, truthRanks} from "../inference/simulationBasedCalibration.js";
import type {Statement} from "../inference/statedProbabilities.js";
import {temperedSample} from "../inference/temperedSample.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {type FitDatum, type FitProblem, given} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {type JoinedChains, joinChains} from "./joinChains.js";
import {lessonOfPrior} from "./lessonOfPrior.js";
import {pickOption} from "./optionLikelihood.js";
import {prepareFit} from "./prepareFit.js";

/** How the replicates of a calibration check are made. */
export interface ReplicateOptions {
  particles: number;
  seed: number;
  /** Posterior draws the truth is ranked among. */
  draws: number;
}

/** How a truth stands in the posterior that its data give. */
export interface FitReplicate {
  /** Of every coordinate among the draws. */
  ranks: number[];
  /** By alternative: the probability the posterior gives every option, and the true one. */
  meanings: Statement[];
}

/** What would be printed, and the option of every alternative that it was printed under. */
interface Printed {
  values: Float64Array;
  chosen: number[];
}

/** Sweeps at a temperature, and at the last; the share kept effective. */
const lengths = {sweeps: 1, lastSweeps: 8, keep: 0.75};

/**
 * Prepares the replicates of a calibration check, in any order: what another thread does of it. Each draws true parameters and
 * options, computes what would be printed, fits that by a chain of every counting rule, joined by their evidence, and ranks the truth.
 *
 * @param project - with calibration
 * @throws RangeError as `fitProject`
 */
export function prepareReplicates(
  project: Project,
  {particles, seed, draws}: ReplicateOptions
): (replicate: number) => FitReplicate {
  const {problem} = prepareFit(project, calibrationOf(project, "fit"));
  const lesson = lessonOfPrior(problem);
  return (replicate) => {
    const own = seed * 100_000 + replicate;
    const subject: CalibrationSubject<Printed, FitSample> = {
      dimension: problem.dimension,
      simulate: (z, random) => simulateData(problem, z, random),
      sample: ({values}) => sampleOf(withData(problem, values), {lesson, particles, seed: own})
    };
    const {ranks, data, sample} = truthRanks(subject, createRandom(own), {draws});
    const meanings = data.chosen.map((truth, a) => ({stated: statedOf(sample, a), truth}));
    return {ranks, meanings};
  };
}

/** Printed numbers under true coordinates; the option of each alternative is drawn by its weight. */
function simulateData(problem: FitProblem, z: Float64Array, random: RandomStream): Printed {
  const predicted = new Float64Array(problem.data);
  problem.predict(z, predicted);
  const chosen = problem.alternatives.map(({options}) =>
    pickOption(
      options.map(({weight}) => weight),
      random.uniform()
    )
  );
  const values = Float64Array.from(problem.observed, ({at, alternative, error, halfWidth}) => {
    const value = exp(log(predicted[at + chosen[alternative]]) + error * random.normal());
    const digit = 2 * halfWidth;
    return digit > 0 ? Math.max(digit, Math.round(value / digit) * digit) : value;
  });
  return {values, chosen};
}

function withData(problem: FitProblem, data: Float64Array): FitProblem {
  return problem.with({
    observed: problem.observed.map(
      (datum, k): FitDatum => ({...datum, value: data[k], bound: "exact"})
    )
  });
}

/** A sample of the posterior, with what it is the posterior of. */
interface FitSample extends JoinedChains {
  particles: Float64Array;
  problem: FitProblem;
}

/** Samples the posterior under every option of the first alternative by a chain of its own, and joins them. */
function sampleOf(
  problem: FitProblem,
  {lesson, particles, seed}: {lesson: Lesson; particles: number; seed: number}
): FitSample {
  const {options} = problem.alternatives[0];
  const each = {...lengths, lesson, particles: Math.ceil(particles / options.length)};
  const chains = options.map((_, option) => {
    const random = createRandom((seed + Math.imul(option + 1, 0x9e3779b9)) >>> 0);
    return temperedSample(given(problem, option), random, each);
  });
  const joined = joinChains(chains, {dimension: problem.dimension, particles});
  return {...joined, particles: joined.sample, problem};
}

/** Posterior probability of every option of an alternative: of the first by evidence, of others the mean over the sample. */
function statedOf({problem, particles, options, shares}: FitSample, alternative: number): number[] {
  if (alternative === 0) return shares;
  const {dimension: d} = problem;
  const predicted = new Float64Array(problem.data);
  const rules = shares.map((_, option) => given(problem, option));
  const stated = problem.alternatives[alternative].options.map(() => 0);
  options.forEach((option, k) => {
    rules[option].predict(particles.subarray(k * d, k * d + d), predicted);
    rules[option].optionWeights(predicted, alternative).forEach((weight, o) => {
      stated[o] += weight / options.length;
    });
  });
  return stated;
}
