import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {rankUniformity} from "./rankUniformity.js";

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

/** How the ranks of truths are tested. */
export interface RankOptions {
  /** Posterior draws the truth is ranked among; default 99. */
  draws?: number;
  /** Default 10. */
  bins?: number;
}

/** What to calibrate: how data arise from coordinates, and the posterior that is to be checked. */
export interface CalibrationSubject<
  Data = Float64Array,
  Sample extends PosteriorDraws = PosteriorDraws
> {
  dimension: number;
  /** Draws data given true coordinates. */
  simulate(z: Float64Array, random: RandomStream): Data;
  /** Samples the posterior given the data. */
  sample(data: Data, random: RandomStream): Sample;
}

/** Equally weighted draws of a posterior. */
export interface PosteriorDraws {
  /** Shape (n × dimension), row-major. */
  particles: Float64Array;
}

/** One truth among draws of the posterior that its data give. */
export interface Replicate<Data, Sample> {
  /** Of each coordinate among the draws; integers in 0..draws. */
  ranks: number[];
  data: Data;
  sample: Sample;
}

/**
 * Draws a truth and data, samples the posterior, and counts among its draws those below the truth, by coordinate. If model,
 * likelihood and sampler fit together, every rank is uniform on 0..draws over such replicates.
 *
 * @param random - of the replicate
 * @param options.draws - no more than the sample has; default 99
 * @throws RangeError if there are more draws than particles
 * @see Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788
 */
export function truthRanks<Data, Sample extends PosteriorDraws>(
  subject: CalibrationSubject<Data, Sample>,
  random: RandomStream,
  {draws = 99}: Pick<RankOptions, "draws"> = {}
): Replicate<Data, Sample> {
  const {dimension: d} = subject;
  const truth = new Float64Array(d);
  random.seek(0, 1, key, 0);
  for (let i = 0; i < d; i++) truth[i] = random.normal();
  const data = subject.simulate(truth, random.seek(0, 2, key, 0));
  const sample = subject.sample(data, random);
  const {particles} = sample;
  const n = particles.length / d;
  if (!(draws <= n)) throw new RangeError(`invalid draws; more than particles: ${draws}, ${n}`);
  const ranks = new Array<number>(d).fill(0);
  const left = Array.from({length: n}, (_, k) => k);
  random.seek(0, 3, key, 0);
  for (let draw = 0; draw < draws; draw++) {
    const at = draw + Math.floor(random.uniform() * (n - draw));
    const k = left[at];
    left[at] = left[draw];
    for (let i = 0; i < d; i++) if (particles[k * d + i] < truth[i]) ranks[i]++;
  }
  return {ranks, data, sample};
}

/**
 * Tests the ranks of truths for uniformity, a test a coordinate.
 *
 * @param ranks - of {@link truthRanks}, one row a replicate; the same `draws`
 */
export function calibrationOfRanks(
  ranks: number[][],
  {draws = 99, bins = 10}: RankOptions = {}
): Calibration {
  const tests = ranks[0].map((_, i) =>
    rankUniformity(
      ranks.map((row) => row[i]),
      draws,
      bins
    )
  );
  return {replicates: ranks.length, draws, bins, ranks, tests};
}
