import {exp} from "./exp.js";
import {log} from "./log.js";
import {normalCdf} from "./normalCdf.js";

/** ln √(2π). */
export const logRootTwoPi = 0.9189385332046727;

/**
 * Computes the log of the probability that a standard normal variable lies in an interval: ln(Φ(u) − Φ(l)).
 *
 * From Φ while the probability can be written as a number; in the far tail −l²/2 − ln √(2π) + ln(R(l) − exp(−(u − l)(u + l)/2)
 * R(u)) with Mills' ratio R, l the nearer end. Relative error of the probability below 10⁻⁹ on both sides and at the join.
 *
 * @param lower - l; −Infinity allowed
 * @param upper - u > l; Infinity allowed
 * @returns ≤ 0; −Infinity for an interval without width, and beyond 10¹⁵⁴; NaN for NaN
 * @see DLMF §7.8 and §7.9, https://dlmf.nist.gov/7.9
 * @example
 * logNormalInterval(-1, 1).toFixed(6) // => "-0.381715"
 * logNormalInterval(40, 41).toFixed(6) // => "-804.608442"
 */
export function logNormalInterval(lower: number, upper: number): number {
  const probability =
    lower > 0 ? normalCdf(-lower) - normalCdf(-upper) : normalCdf(upper) - normalCdf(lower);
  if (probability > 1e-300 || Number.isNaN(probability)) return log(probability);
  const [near, far] = lower > 0 ? [lower, upper] : [-upper, -lower];
  if (!(near < far)) return -Infinity;
  const beyond = exp((-(far - near) * (far + near)) / 2);
  const mass = millsRatio(near) - (beyond > 0 ? beyond * millsRatio(far) : 0);
  return (-near * near) / 2 - logRootTwoPi + log(mass);
}

/** (1 − Φ(x)) / φ(x) for x > 30, by Laplace's continued fraction 1/(x + 1/(x + 2/(x + …))). */
function millsRatio(x: number): number {
  let rest = x;
  for (let k = 12; k > 0; --k) rest = x + k / rest;
  return 1 / rest;
}
