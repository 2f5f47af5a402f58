import {log} from "./log.js";

/** Coefficients of Lanczos' approximation with g = 7 and nine terms (Godfrey 2001). */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7
];

/**
 * Computes the logarithm of the gamma function, ln Γ(x), with the same bits on every machine.
 *
 * Lanczos' series with g = 7; relative error about 10⁻¹⁵.
 *
 * @param x - a number > 0, no unit
 * @throws RangeError if x is not above 0
 * @see Godfrey, P. (2001), A note on the computation of the convergent Lanczos complex gamma approximation, http://www.numericana.com/answer/info/godfrey.htm
 * @example
 * logGamma(5).toFixed(12) // => "3.178053830348"
 * logGamma(0) // throws invalid x; not above 0: 0
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`invalid x; not above 0: ${x}`);
  if (x < 0.5) return logGamma(x + 1) - log(x);
  const y = x - 1;
  const t = y + 7.5;
  let series = lanczos[0];
  for (let i = 1; i < 9; i++) series += lanczos[i] / (y + i);
  return 0.9189385332046728 + (y + 0.5) * log(t) - t + log(series);
}
