import {aboveZero, checkNumber} from "./checkNumber.js";
import {log, log1p} from "./log.js";

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
  checkNumber("x", x, "not above 0", aboveZero);
  if (x < 0.5) return logGamma(x + 1) - log(x);
  const y = x - 1;
  const t = y + 7.5;
  let series = lanczos[0];
  for (let i = 1; i < 9; i++) series += lanczos[i] / (y + i);
  return 0.9189385332046728 + (y + 0.5) * log(t) - t + log(series);
}

/**
 * Computes ln Γ(x + d) − ln Γ(x) without the cancellation of two large logarithms.
 *
 * Stirling's series above 10, the recurrence Γ(x + 1) = x Γ(x) below; absolute error about 10⁻¹⁵ (1 + d ln x).
 *
 * @param x - a number > 0, no unit
 * @param d - rise ≥ 0, no unit
 * @throws RangeError if x or d is out of range
 * @see DLMF §5.11(i), https://dlmf.nist.gov/5.11
 * @example
 * logGammaRise(3, 2).toFixed(12) // => "2.484906649788"
 * logGammaRise(1e15, 1).toFixed(9) // => "34.538776395"
 * logGammaRise(0, 1) // throws invalid x; not above 0: 0
 */
export function logGammaRise(x: number, d: number): number {
  checkNumber("x", x, "not above 0", aboveZero);
  checkNumber("d", d, "not at least 0", 0);
  let low = 1;
  let high = 1;
  while (x < 10) {
    low *= x;
    high *= x + d;
    ++x;
  }
  const ratio = low === 1 && high === 1 ? 0 : log(low / high);
  const y = x + d;
  return ratio + (x - 0.5) * log1p(d / x) + d * (log(y) - 1) + tail(y) - tail(x);
}

function tail(x: number): number {
  const inverse = 1 / x;
  const s = inverse * inverse;
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) * inverse;
}
