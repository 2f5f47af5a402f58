import {checkNumber} from "./checkNumber.js";
import {log, log1p} from "./log.js";

/**
 * Computes the logarithm of the binomial probability ln [C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ], with the same bits on every machine.
 *
 * Stirling's formula with its correction for n!, k! and (n − k)!, joined so that large terms cancel before they are rounded;
 * absolute error about 10⁻¹² + 10⁻¹⁶ n.
 *
 * @param k - successes; integer in 0..n
 * @param n - trials; integer ≥ 0
 * @param p - probability in [0, 1]
 * @returns −Infinity where the probability is 0
 * @throws RangeError if an argument is out of range
 * @example
 * binomialLogDensity(1, 2, 0.5).toFixed(12) // => "-0.693147180560"
 * binomialLogDensity(1, 2, 0) // => -Infinity
 * binomialLogDensity(3, 2, 0.5) // throws invalid k; not an integer in 0..2: 3
 */
export function binomialLogDensity(k: number, n: number, p: number): number {
  checkNumber("p", p, "not in [0, 1]", 0, 1);
  if (!(n >= 0) || Math.floor(n) !== n)
    throw new RangeError(`invalid n; not an integer of at least 0: ${n}`);
  if (!(k >= 0 && k <= n) || Math.floor(k) !== k)
    throw new RangeError(`invalid k; not an integer in 0..${n}: ${k}`);
  if (k === 0) return n === 0 ? 0 : n * log1p(-p);
  if (k === n) return n * log(p);
  const rest = n - k;
  const scale = (n + 1) / (rest + 1);
  return (
    k * log((p * (n + 1)) / (k + 1)) +
    rest * log((1 - p) * scale) +
    0.5 * log(scale / (k + 1)) +
    // 1 − ½ ln 2π
    0.08106146679532726 +
    stirlingCorrection(n) -
    stirlingCorrection(k) -
    stirlingCorrection(rest)
  );
}

/**
 * Computes the logarithm of the Poisson probability ln [mᵏ e⁻ᵐ / k!], with the same bits on every machine.
 *
 * @param k - count; integer ≥ 0
 * @param mean - mean m ≥ 0
 * @returns −Infinity where the probability is 0
 * @throws RangeError if an argument is out of range
 * @example
 * poissonLogDensity(0, 2) // => -2
 * poissonLogDensity(1, 0) // => -Infinity
 * poissonLogDensity(-1, 2) // throws invalid k; not an integer of at least 0: -1
 */
export function poissonLogDensity(k: number, mean: number): number {
  checkNumber("mean", mean, "not at least 0", 0);
  if (!(k >= 0) || Math.floor(k) !== k)
    throw new RangeError(`invalid k; not an integer of at least 0: ${k}`);
  if (k === 0) return -mean;
  return (
    k * log(mean / (k + 1)) -
    mean -
    0.5 * log(k + 1) +
    (k + 1) -
    // ½ ln 2π
    0.9189385332046727 -
    stirlingCorrection(k)
  );
}

const small = Float64Array.of(
  0.08106146679532726,
  0.04134069595540929,
  0.02767792568499834,
  0.02079067210376509,
  0.01664469118982119,
  0.01387612882307075,
  0.01189670994589177,
  0.01041126526197209,
  0.00925546218271273,
  0.00833056343336287
);

/** ln k! − [½ ln 2π + (k + ½) ln(k + 1) − (k + 1)] for an integer k ≥ 0 (Hörmann 1993). */
function stirlingCorrection(k: number): number {
  if (k < 10) return small[k];
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) * inverse;
}
