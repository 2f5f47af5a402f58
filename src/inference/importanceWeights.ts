import {exp} from "../quantity/exp.js";

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

/**
 * Computes the effective sample size of importance weights: (Σ w)² / Σ w².
 *
 * @param weights - shape (n), ≥ 0
 * @returns a number in [1, n], or 0 if all weights are 0
 * @see Kong, Liu & Wong 1994, Sequential imputations and Bayesian missing data problems, JASA 89
 * @example
 * effectiveSampleSize(Float64Array.of(1, 1, 1, 1)) // => 4
 * effectiveSampleSize(Float64Array.of(1, 0, 0, 0)) // => 1
 */
export function effectiveSampleSize(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const w of weights) {
    sum += w;
    squares += w * w;
  }
  return squares > 0 ? (sum * sum) / squares : 0;
}

/**
 * Resamples indices in proportion to weights with one uniform number: index i appears ⌊n w_i⌋ or ⌈n w_i⌉ times.
 *
 * @param weights - shape (n), ≥ 0, any positive sum
 * @param uniform - one number in (0, 1)
 * @returns indices in ascending order; shape (n)
 * @throws RangeError if the weights do not sum to a positive number
 * @see Kitagawa 1996, Monte Carlo filter and smoother, J. Comput. Graph. Stat. 5
 * @example
 * [...systematicResample(Float64Array.of(0, 1, 1, 2), 0.5)] // => [1, 2, 3, 3]
 * systematicResample(Float64Array.of(0, 0), 0.5) // throws invalid weights; sum not positive: 0
 */
export function systematicResample(weights: Float64Array, uniform: number): Int32Array {
  const n = weights.length;
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (!(total > 0)) throw new RangeError(`invalid weights; sum not positive: ${total}`);
  const indices = new Int32Array(n);
  let index = 0;
  let cumulative = weights[0];
  for (let k = 0; k < n; k++) {
    const position = ((k + uniform) / n) * total;
    while (cumulative < position && index < n - 1) cumulative += weights[++index];
    indices[k] = index;
  }
  return indices;
}
