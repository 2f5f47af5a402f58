import {believeGrowth} from "../../src/forecast/believeGrowth.js";
import {forecastConstants} from "../../src/forecast/forecastConstants.js";
import {forecastViews} from "../../src/forecast/forecastViews.js";
import {pastErrors} from "../../src/forecast/pastErrors.js";
import {seenHistory} from "../../src/forecast/seenHistory.js";
import type {BenchmarkSet} from "./benchmarkSets.js";
import {progress} from "./progress.js";

/** One inner holdout: what the history up to an inner origin said, and the training values after it. */
export interface Holdout {
  set: string;
  id: string;
  /** Observations the forecaster saw. */
  n: number;
  /** Seen observations were cut to the last n, to measure short histories. */
  cut: boolean;
  rooted: boolean;
  /** In-sample mean absolute yearly change of what was seen. */
  scale: number;
  last: number;
  actual: number[];
  /** On the scale of the forecast: the history, median of the views before it is shrunk, momentum, mean and deviation. */
  z: Float64Array;
  middle: Float64Array;
  momentum: Float64Array | null;
  mean: number;
  deviation: number;
  offset: number;
  /** ln of the likelihood ratio of varying about a mean; −Infinity where it is not told. */
  evidence: number;
  spread: number;
  movement: number;
  past: number;
}

/**
 * Cuts inner holdouts out of the training parts: origins h, h + 3, h + 6, … years before their end (h the horizon of the set)
 * with at least 5 points before them, and for short histories the last 2 to 7 points before the first of these origins. The test
 * parts are not touched.
 */
export function innerHoldouts(sets: readonly BenchmarkSet[]): Holdout[] {
  const holdouts: Holdout[] = [];
  for (const {name, label, horizon, series} of sets)
    series.forEach(({id, history}, i) => {
      progress(`inner holdouts ${label}`, i + 1, series.length);
      const end = history.length - horizon;
      const add = (from: number, origin: number, cut: boolean) =>
        holdouts.push(
          holdout({set: name, id, cut}, history.subarray(from, origin), [
            ...history.subarray(origin, origin + horizon)
          ])
        );
      for (let origin = end; origin >= 5; origin -= 3) add(0, origin, false);
      for (let n = 2; n <= Math.min(7, end); n++) add(end - n, end, true);
    });
  return holdouts.filter(({scale}) => scale > 0);
}

function holdout(
  about: Pick<Holdout, "set" | "id" | "cut">,
  seen: Float64Array,
  actual: number[]
): Holdout {
  const n = seen.length;
  const rooted = seen.every((value) => value >= 0);
  let scale = 0;
  for (let t = 1; t < n; t++) scale += Math.abs(seen[t] - seen[t - 1]) / (n - 1);
  const history = seenHistory(
    rooted ? seen.map(Math.sqrt) : seen,
    seen.map((_, i) => i)
  );
  const least = rooted ? 0 : -Infinity;
  const {rootMeanSquare, stationary} = pastErrors(history.z, least, history.filled);
  const {views, middle} = forecastViews(history.z, actual.length, least);
  const {stationary: prior} = forecastConstants;
  const logit = (p: number) => Math.log(p / (1 - p));
  return {
    ...about,
    n,
    rooted,
    scale,
    last: seen[n - 1],
    actual,
    z: history.z,
    middle,
    momentum: views.momentum ?? null,
    mean: history.mean,
    deviation: history.deviation,
    offset: history.offset,
    evidence: stationary > 0 ? Math.min(50, logit(stationary) - logit(prior)) : -Infinity,
    spread: history.spread,
    movement: history.movement,
    past: Number.isNaN(rootMeanSquare) ? history.movement : rootMeanSquare
  };
}

/** The path of a holdout on the scale of the forecast, and the probability that its series varies about its mean. */
export function pathOf(
  {z, n, rooted, middle, momentum, mean, offset, evidence}: Holdout,
  constants: typeof forecastConstants
): {path: number[]; weight: number} {
  const {shrinkage, shrinkagePower, stationary} = constants;
  const kept = 1 - shrinkage / (n - 1) ** shrinkagePower;
  const weight = 1 / (1 + ((1 - stationary) / stationary) * Math.exp(-evidence));
  const shrunk = middle.map((value) => z[n - 1] + kept * (value - z[n - 1]));
  const believed = rooted ? believeGrowth(shrunk, momentum, z, constants) : shrunk;
  const path = Array.from(believed, (value) => {
    const mixed = (1 - weight) * (value + offset) + weight * mean;
    return rooted ? Math.max(0, mixed) : mixed;
  });
  return {path, weight};
}
