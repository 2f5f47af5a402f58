import {forecastViews} from "../../src/forecast/forecastViews.js";
import {intervalScale} from "../../src/forecast/intervalScale.js";
import {pastErrors, signedRoot} from "../../src/forecast/pastErrors.js";
import type {BenchmarkSet} from "./benchmarkSets.js";
import {progress} from "./progress.js";

/** One inner holdout: what the history up to an inner origin said, and the six training values after it. */
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
  /** Median of the views with the drift view damped by each of `dampings`; momentum view. */
  medians: Record<string, number[]>;
  momentum: number[];
  spread: number;
  movement: number;
  past: number;
}

export const dampings = [0.8, 0.85, 0.9, 0.95, 1];

/**
 * Cuts inner holdouts out of the training parts: origins 6, 9, 12, … years before their end with at least 5 points before
 * them, and for short histories the last 2 to 7 points before the first of these origins. The test parts are not touched.
 */
export function innerHoldouts(sets: readonly BenchmarkSet[]): Holdout[] {
  const holdouts: Holdout[] = [];
  for (const {name, label, series} of sets)
    series.forEach(({id, history}, i) => {
      progress(`inner holdouts ${label}`, i + 1, series.length);
      const end = history.length - 6;
      for (let origin = end; origin >= 5; origin -= 3) {
        const actual = history.subarray(origin, origin + 6);
        holdouts.push(holdout(name, id, history.subarray(0, origin), actual, false));
      }
      for (let n = 2; n <= Math.min(7, end); n++)
        holdouts.push(
          holdout(name, id, history.subarray(end - n, end), history.subarray(end, end + 6), true)
        );
    });
  return holdouts.filter(({scale}) => scale > 0);
}

function holdout(
  set: string,
  id: string,
  seen: Float64Array,
  actual: Float64Array,
  cut: boolean
): Holdout {
  const n = seen.length;
  const rooted = seen.every((value) => value >= 0);
  let scale = 0;
  for (let t = 1; t < n; t++) scale += Math.abs(seen[t] - seen[t - 1]) / (n - 1);
  const medians: Holdout["medians"] = {};
  let momentum: Float64Array | undefined;
  for (const damping of dampings) {
    const {views, point} = forecastViews(seen, 6, rooted, {damping, momentum: 0});
    medians[damping] = [...point];
    momentum = views.momentum ?? point;
  }
  const {spread, movement} = intervalScale(rooted ? seen.map(signedRoot) : seen);
  const past = pastErrors(seen, rooted).rootMeanSquare;
  return {
    set,
    id,
    n,
    cut,
    rooted,
    scale,
    last: seen[n - 1],
    actual: [...actual],
    medians,
    momentum: [...momentum!],
    spread,
    movement,
    past: Number.isNaN(past) ? movement : past
  };
}
