import {exp} from "../quantity/exp.js";
import {effectiveSampleSize} from "./effectiveSampleSize.js";

/**
 * Finds the next temperature at which the weights exp((β' − β) log L) keep an effective sample of `keep`·n, by bisection.
 *
 * @param logLikelihood - shape (n); −Infinity allowed
 * @param temperature - β, in [0, 1)
 * @param keep - share of the sample to keep effective, in (0, 1)
 * @returns the next temperature, the weights at it (largest 1), and the log of their mean
 */
export function nextTemperature(logLikelihood: Float64Array, temperature: number, keep: number) {
  const n = logLikelihood.length;
  const weights = new Float64Array(n);
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of logLikelihood) if (value > largest) largest = value;
  const weigh = (step: number) => {
    let sum = 0;
    for (let k = 0; k < n; k++) {
      const value = logLikelihood[k];
      weights[k] = value === Number.NEGATIVE_INFINITY ? 0 : exp(step * (value - largest));
      sum += weights[k];
    }
    return sum;
  };
  let step = 1 - temperature;
  weigh(step);
  if (effectiveSampleSize(weights) < keep * n) {
    let low = 0;
    let high = step;
    for (let k = 0; k < 60; k++) {
      step = (low + high) / 2;
      weigh(step);
      if (effectiveSampleSize(weights) < keep * n) high = step;
      else low = step;
    }
    step = low > 0 ? low : high;
  }
  const sum = weigh(step);
  const next = temperature + step;
  return {
    temperature: 1 - next < 1e-12 ? 1 : next,
    weights,
    meanWeight: sum / n,
    offset: step * largest
  };
}
