import type {Alternative} from "../project/calibrationSetup.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {type Observation, observationLogLikelihood, observationSlope} from "./observationError.js";

/** A printed number with the alternative that decides its meaning, and where its predictions stand. */
export interface OptionDatum extends Observation {
  /** Index of the alternative. */
  alternative: number;
  /** First of its predictions, one an option. */
  at: number;
}

/** How likely the options of the alternatives are, given predictions. */
interface OptionLikelihood<Datum extends OptionDatum> {
  /** Data by alternative. */
  groups: readonly (readonly Datum[])[];
  /**
   * ln (weight × likelihood of the alternative's data) by option; −∞ where another is taken for granted. Written anew
   * at the next call.
   */
  logs(predicted: Float64Array, alternative: number): Float64Array;
}

/**
 * Prepares ln w_o + Σ_data ln L(datum | o) for every option o of every alternative; nothing is allocated when it is
 * computed.
 *
 * @param observed - the data
 * @param alternatives - options with their prior weights
 * @param chosen - by alternative: the option taken for granted, or null
 */
export function optionLikelihood<Datum extends OptionDatum>(
  observed: readonly Datum[],
  alternatives: readonly Alternative[],
  chosen: readonly (number | null)[]
): OptionLikelihood<Datum> {
  const groups = alternatives.map((_, a) => observed.filter(({alternative}) => alternative === a));
  const buffers = alternatives.map(({options}) => new Float64Array(options.length));
  return {
    groups,
    logs(predicted, a) {
      const logs = buffers[a];
      const {options} = alternatives[a];
      for (let o = 0; o < logs.length; o++) {
        if (chosen[a] !== null && chosen[a] !== o) {
          logs[o] = Number.NEGATIVE_INFINITY;
          continue;
        }
        logs[o] = log(options[o].weight);
        for (const datum of groups[a])
          logs[o] += observationLogLikelihood(datum, predicted[datum.at + o]);
      }
      return logs;
    }
  };
}

/**
 * Prepares slopes of the log likelihood with regard to ln predictions, and what the data are expected to tell of them: of every
 * option those of its data, times its share.
 *
 * @param likelihood - of all alternatives
 * @param errors - standard errors of the predictions on the log scale; shape (m)
 * @returns a function that overwrites slopes and information, both of shape (m)
 */
export function optionSlopes<Datum extends OptionDatum>(
  {groups, logs}: OptionLikelihood<Datum>,
  errors: ArrayLike<number>
): (predicted: Float64Array, slopes: Float64Array, information: Float64Array) => void {
  return (predicted, slopes, information) => {
    slopes.fill(0);
    information.fill(0);
    for (let a = 0; a < groups.length; a++) {
      if (groups[a].length === 0) continue;
      const weights = optionShares(logs(predicted, a));
      for (const datum of groups[a])
        for (let o = 0, at = datum.at; o < weights.length; o++, at++) {
          if (weights[o] === 0) continue;
          slopes[at] = weights[o] * observationSlope(datum, predicted[at]);
          information[at] = weights[o] / (errors[at] * errors[at]);
        }
    }
  };
}

/** Shares that logs of weights stand for, written in their place. */
export function optionShares(logs: Float64Array): Float64Array {
  const total = logSum(logs);
  for (let o = 0; o < logs.length; o++) logs[o] = exp(logs[o] - total);
  return logs;
}

/**
 * Index of the most likely option; the first of several.
 *
 * @example
 * bestOption([-3, -1, -1]) // => 1
 */
export function bestOption(likelihoods: ArrayLike<number>): number {
  let best = 0;
  for (let o = 1; o < likelihoods.length; o++) if (likelihoods[o] > likelihoods[best]) best = o;
  return best;
}

/**
 * Draws an option by its weight.
 *
 * @param weights - sum to 1
 * @param uniform - in [0, 1)
 * @example
 * pickOption([0.2, 0.5, 0.3], 0.6) // => 1
 * pickOption([0.2, 0.5, 0.3], 0.7) // => 2
 */
export function pickOption(weights: readonly number[], uniform: number): number {
  let sum = 0;
  for (let o = 0; o < weights.length - 1; o++) {
    sum += weights[o];
    if (uniform < sum) return o;
  }
  return weights.length - 1;
}

/**
 * ln Σ exp(x), without overflow.
 *
 * @example
 * logSum(Float64Array.of(1000, 1000)).toFixed(6) // => "1000.693147"
 * logSum(Float64Array.of(-Infinity)) // => -Infinity
 */
export function logSum(logs: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of logs) if (value > largest) largest = value;
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const value of logs) sum += exp(value - largest);
  return largest + log(sum);
}
