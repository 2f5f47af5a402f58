import {chooseTerms} from "../inference/chooseTerms.js";
import {type Lesson, learnFrom, recall, startLesson} from "../inference/lesson.js";
import type {Predictions} from "../inference/posteriorProblem.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {FitProblem} from "./fitProblem.js";
import {predictionErrors} from "./predictionErrors.js";

const key = streamKey("lessonOfPrior");
/** Of the random numbers: the same for every fit, as they only say what the sampler knows beforehand. */
const seed = 1;
/** How much less than where particles go later the predictions of the prior weigh. */
const share = 0.05;

/**
 * What a surrogate learns of the pipeline before any datum is looked at: its terms, and predictions all over the prior.
 *
 * @param problem - with features; the same whatever was printed
 * @param options.predictions - how many; default 2,000
 * @param options.products - terms that are products of two features; default 200
 */
export function lessonOfPrior(
  problem: FitProblem,
  {predictions = 2000, products = 200}: {predictions?: number; products?: number} = {}
): Lesson {
  const known = priorPredictions(problem, predictions);
  const lesson = startLesson(chooseTerms(problem, known, predictionErrors(problem), products));
  learnFrom(lesson, problem, known);
  return recall(lesson, share);
}

function priorPredictions(problem: FitProblem, n: number): Predictions {
  const {dimension: d, data: m} = problem;
  const random = createRandom(seed);
  const z = new Float64Array(n * d);
  const predicted = new Float64Array(n * m);
  for (let k = 0; k < n; k++) {
    random.seek(0, 0, key, k);
    for (let i = 0; i < d; i++) z[k * d + i] = random.normal();
    problem.predict(z.subarray(k * d, (k + 1) * d), predicted.subarray(k * m, (k + 1) * m));
  }
  return {z, predicted};
}
