import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {log} from "../quantity/log.js";
import {logGamma} from "../quantity/logGamma.js";
import {checkSpace, type ParameterSpace} from "./parameterSpace.js";

/**
 * Log prior density of a parameter vector on its natural scale; −Infinity outside the hard bounds.
 *
 * Of a Dirichlet the density of its first k − 1 components. Fixed parameters do not count.
 *
 * @param theta - shape (names)
 * @example
 * logPrior(parameterSpace([{id: "p", name: {zh: "", en: ""}, symbol: "p", unit: "1", prior: {family: "uniform", low: 1, high: 5}, basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}}]), [3]).toFixed(6) // => "-1.386294"
 */
export function logPrior(space: ParameterSpace, theta: ArrayLike<number>): number {
  checkSpace(space);
  if (ArrayBuffer.isView(theta)) checkList("theta", theta);
  else checkNumbers("theta", theta, {rule: "not a number", low: -Infinity, high: Infinity});
  const {blocks, low, high} = space;
  let sum = 0;
  for (const {at, size, scales, alpha} of blocks) {
    if (size === 1) {
      if (!(theta[at] >= low[at] && theta[at] <= high[at])) return -Infinity;
      sum += scales[0].logDensity(theta[at]);
      continue;
    }
    let total = 0;
    for (let i = 0; i < size; i++) {
      if (!(theta[at + i] > 0)) return -Infinity;
      total += alpha[i];
      sum += (alpha[i] - 1) * log(theta[at + i]) - logGamma(alpha[i]);
    }
    sum += logGamma(total);
  }
  return sum;
}
