/**
 * Numbers of runs, as many as there are, each as often as it counts: so that runs which count differently can be taken as runs that count
 * alike. Systematic: run r is taken ⌊c(r)⌉ − ⌊c(r − 1)⌉ times, c being the running sum of the weights over their mean.
 *
 * @param weights - ≥ 0, one a run, not all 0
 * @returns as many numbers, in rising order
 * @throws RangeError if all weights are 0
 * @see Kitagawa (1996), Monte Carlo filter and smoother, appendix
 * @example
 * [...weightedOrder([1, 1, 1])] // => [0, 1, 2]
 * [...weightedOrder([2, 0, 1, 1])] // => [0, 0, 2, 3]
 */
export function weightedOrder(weights: ArrayLike<number>): Uint32Array {
  const runs = weights.length;
  let total = 0;
  for (let run = 0; run < runs; run++) total += weights[run];
  if (!(total > 0))
    throw new RangeError(
      "invalid weights; not above 0 in any run: what is reported of the places cannot be true together"
    );
  const order = new Uint32Array(runs);
  let sum = 0;
  let at = 0;
  for (let run = 0; run < runs; run++) {
    sum += weights[run];
    for (const until = Math.round((runs * sum) / total); at < until; at++) order[at] = run;
  }
  return order;
}
