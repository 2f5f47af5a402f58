import {normalCdf} from "../quantity/normalCdf.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {rankUniformity} from "./rankUniformity.js";

const key = streamKey("calibrationPower");

/**
 * Estimates how often the rank test finds a posterior of the wrong width or place, by simulation on a normal.
 *
 * The posterior is taken `ratio` times as wide as it should be and moved by `shift` of its right standard deviations.
 *
 * @param options.replicates - ranks in one test
 * @param options.draws, options.bins - as in {@link rankUniformity}
 * @param options.ratio - width as a multiple of the right one, > 0
 * @param options.shift - in standard deviations; default 0
 * @param options.level - p value below which the test fails, in (0, 1)
 * @param options.trials - simulated tests; default 400
 * @returns share of tests that fail, in [0, 1]
 */
export function calibrationPower(
  random: RandomStream,
  options: {
    replicates: number;
    draws: number;
    bins: number;
    ratio: number;
    shift?: number;
    level: number;
    trials?: number;
  }
): number {
  const {replicates, draws, bins, ratio, shift = 0, level, trials = 400} = options;
  let failed = 0;
  for (let trial = 0; trial < trials; trial++) {
    random.seek(trial, 0, key, 0);
    const ranks: number[] = [];
    for (let k = 0; k < replicates; k++) {
      const share = normalCdf((random.normal() - shift) / ratio);
      let rank = 0;
      for (let i = 0; i < draws; i++) if (random.uniform() < share) rank++;
      ranks.push(rank);
    }
    if (rankUniformity(ranks, draws, bins).pValue < level) failed++;
  }
  return failed / trials;
}
