import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {rotate} from "./informedDirections.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import {rankUniformity} from "./rankUniformity.js";
import {type TemperedOptions, temperedSample} from "./temperedSample.js";

const key = streamKey("simulationBasedCalibration");

/** Ranks of the true coordinates among posterior draws, one row a replicate, and their tests. */
export interface Calibration {
  replicates: number;
  draws: number;
  bins: number;
  /** Rank of each coordinate; ranks[replicate][coordinate], integers in 0..draws. */
  ranks: number[][];
  /** By coordinate. */
  tests: {statistic: number; pValue: number; counts: number[]}[];
}

/** What to calibrate: how data arise from coordinates, and the posterior given such data. */
export interface CalibrationSubject {
  dimension: number;
  /** Draws data given true coordinates. */
  simulate(z: Float64Array, random: RandomStream): Float64Array;
  /** The posterior that is to be checked, given the data. */
  posterior(data: Float64Array): PosteriorProblem;
  /** Rows are the directions of the posterior's coordinates, if those are rotated; shape (d × d). */
  basis?: Float64Array;
}

/**
 * Checks a posterior against its own prior: draws truths, simulates data, samples the posterior and ranks the truth. If model,
 * likelihood and sampler fit together, every rank is uniform.
 *
 * @param options.replicates - integer ≥ 1; default 200
 * @param options.draws - posterior draws the truth is ranked among; default 99
 * @param options.bins - default 10
 * @param options.onReplicate - called after each replicate with the number done
 * @see Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788
 */
export function simulationBasedCalibration(
  subject: CalibrationSubject,
  makeRandom: (replicate: number) => RandomStream,
  options: TemperedOptions & {
    replicates?: number;
    draws?: number;
    bins?: number;
    onReplicate?: (done: number) => void;
  } = {}
): Calibration {
  const {replicates = 200, draws = 99, bins = 10, onReplicate} = options;
  const ranks: number[][] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    ranks.push(rankTruth(subject, makeRandom(replicate), draws, options));
    onReplicate?.(replicate + 1);
  }
  const tests = Array.from({length: subject.dimension}, (_, i) =>
    rankUniformity(
      ranks.map((row) => row[i]),
      draws,
      bins
    )
  );
  return {replicates, draws, bins, ranks, tests};
}

/** Draws a truth and data, samples the posterior, and counts the draws below the truth in each coordinate. */
function rankTruth(
  subject: CalibrationSubject,
  random: RandomStream,
  draws: number,
  options: TemperedOptions
): number[] {
  const {dimension: d, basis} = subject;
  const truth = new Float64Array(d);
  random.seek(0, 1, key, 0);
  for (let i = 0; i < d; i++) truth[i] = random.normal();
  const data = subject.simulate(truth, random.seek(0, 2, key, 0));
  const {particles} = temperedSample(subject.posterior(data), random, options);
  const n = particles.length / d;
  if (basis)
    for (let k = 0; k < n; k++) {
      const row = particles.slice(k * d, (k + 1) * d);
      rotate(basis, row, particles.subarray(k * d, (k + 1) * d));
    }
  const ranks = new Array<number>(d).fill(0);
  random.seek(0, 3, key, 0);
  for (let draw = 0; draw < draws; draw++) {
    const k = Math.floor(random.uniform() * n);
    for (let i = 0; i < d; i++) if (particles[k * d + i] < truth[i]) ranks[i]++;
  }
  return ranks;
}
