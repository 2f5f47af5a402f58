import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {PosteriorProblem} from "./posteriorProblem.js";

/** Steps from a sample to the places around it: the longest, and how many. */
const widest = 0.6;
const widths = 9;
const key = streamKey("predictionsAround");

/** What a surrogate learns from: coordinates, and what is predicted there. */
export interface Predictions {
  /** Shape (n × d), row-major. */
  z: Float64Array;
  /** Shape (n × m), row-major; a prediction that is anywhere not above 0 is taken to be everywhere what it is in the first row. */
  predicted: Float64Array;
}

/**
 * Predicts all around a sample: from its particles in turn to where prior draws are mixed in, z' = √(1 − s²) z + s ξ with s from 0 to
 * 0.6, so that a surrogate learns the way from the prior to the sample, and most of what is near.
 *
 * @param particles - shape (n × d)
 * @param from - first of the places, `to` before which to end: places are numbered, and can be had in any portions
 */
export function predictionsAround(
  problem: PosteriorProblem,
  particles: Float64Array,
  random: RandomStream,
  from: number,
  to: number
): Predictions {
  const {dimension: d, data: m} = problem;
  const z = new Float64Array((to - from) * d);
  const predicted = new Float64Array((to - from) * m);
  for (let k = from; k < to; k++) {
    const scale = (widest * (k % widths)) / (widths - 1);
    const keep = Math.sqrt(1 - scale * scale);
    const start = (k % (particles.length / d)) * d;
    const at = z.subarray((k - from) * d, (k - from + 1) * d);
    random.seek(0, 0, key, k);
    for (let i = 0; i < d; i++) at[i] = keep * particles[start + i] + scale * random.normal();
    problem.predict(at, predicted.subarray((k - from) * m, (k - from + 1) * m));
  }
  return {z, predicted};
}
