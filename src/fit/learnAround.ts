import {predictionsAround} from "../inference/predictionsAround.js";
import {fitSurrogate, type Surrogate} from "../inference/surrogate.js";
import type {RandomStream} from "../quantity/randomStream.js";
import type {FitProblem} from "./fitProblem.js";
import {predictionErrors} from "./sensitivities.js";

/** Predictions between two pauses. */
const portion = 100;

/**
 * Learns a surrogate of the pipeline from predictions around particles. Pauses by yielding nothing.
 *
 * @param problem - with features
 * @param random - of the chain's seed
 * @param particles - shape (n × dimension)
 * @param stage - of the sampler: addresses the random numbers
 * @param options.predictions - how many, a multiple of 100; default 3,000
 * @param options.crossed - features with squares and products; default 32
 */
export function* learnAround(
  problem: FitProblem,
  random: RandomStream,
  particles: Float64Array,
  stage: number,
  {predictions = 3000, crossed}: {predictions?: number; crossed?: number} = {}
): Generator<undefined, Surrogate> {
  const {dimension: d, data: m} = problem;
  const z = new Float64Array(predictions * d);
  const predicted = new Float64Array(predictions * m);
  const from = stage * predictions;
  for (let at = 0; at < predictions; at += portion) {
    const some = predictionsAround(problem, particles, random, from + at, from + at + portion);
    z.set(some.z, at * d);
    predicted.set(some.predicted, at * m);
    yield undefined;
  }
  return fitSurrogate(problem, {z, predicted}, predictionErrors(problem), crossed);
}
