import type {PredictiveCheck} from "../project/fitRecord.js";
import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";
import {bestOption, pickOption} from "./optionLikelihood.js";

const key = streamKey("predictiveCheck");

/**
 * Compares every datum with what the posterior expects to be printed: its 95% interval holds the particles, the
 * options by their posterior probability, and all errors of the number.
 *
 * @param predictions - of particles; each of shape (predictions)
 */
export function predictiveCheck(
  problem: FitProblem,
  best: FitMode,
  predictions: readonly Float64Array[],
  random: RandomStream
): PredictiveCheck[] {
  return problem.observed.map((datum, k) => {
    const {at, alternative, value, halfWidth, bound} = datum;
    const wide = bound === "exact" || bound === "about" ? halfWidth / value : 0.1;
    const error = Math.sqrt(datum.error * datum.error + (wide * wide) / 3);
    const printed = Float64Array.from(predictions, (predicted, row) => {
      random.seek(row, k, key, 0);
      const option = pickOption(problem.optionWeights(predicted, alternative), random.uniform());
      return predicted[at + option] * exp(error * random.normal());
    }).sort();
    const quantile = (p: number) =>
      printed[Math.min(printed.length - 1, Math.floor(p * printed.length))];
    const [lower95, upper95] = [quantile(0.025), quantile(0.975)];
    const option = bestOption(problem.optionWeights(best.predicted, alternative));
    return {
      figure: datum.figure,
      observed: value,
      median: whole(quantile(0.5)),
      lower95: whole(lower95),
      upper95: whole(upper95),
      inside: lower95 <= value && value <= upper95,
      residual: whole(best.predicted[at + option] - value)
    };
  });
}

const whole = (value: number) => Number(value.toPrecision(6));
