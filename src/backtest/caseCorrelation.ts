import {normalQuantile} from "../quantity/normalQuantile.js";

/**
 * How forecasts of one past date hang together: correlation of their normal scores, the normal quantiles of (rank − ½) / n.
 *
 * @param samples - one a case, all of the same draws; shape (cases × draws)
 * @returns lower triangle with its diagonal, to two decimals
 * @example
 * caseCorrelation([Float64Array.of(1, 2, 3), Float64Array.of(5, 8, 9), Float64Array.of(3, 2, 1)]) // => [[1], [1, 1], [-1, -1, 1]]
 */
export function caseCorrelation(samples: readonly Float64Array[]): number[][] {
  const scores = samples.map(normalScores);
  const product = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, value, draw) => sum + value * b[draw], 0);
  // All have the same scores, in their own order.
  const square = scores.length > 0 ? product(scores[0], scores[0]) : 1;
  return scores.map((row, i) =>
    scores.slice(0, i + 1).map((column) => Number((product(row, column) / square).toFixed(2)))
  );
}

function normalScores(sample: Float64Array): Float64Array {
  const order = Array.from(sample, (_, draw) => draw).sort((a, b) => sample[a] - sample[b]);
  const scores = new Float64Array(sample.length);
  order.forEach((draw, rank) => {
    scores[draw] = normalQuantile((rank + 0.5) / sample.length);
  });
  return scores;
}
