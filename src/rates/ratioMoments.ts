import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkNumber} from "../quantity/checkNumber.js";

const known = {a: true, b: true, varianceA: true, varianceB: true, covariance: true} as const;

/**
 * Mean and variance of a ratio A/B of two noisy stocks by the delta method.
 *
 * E ≈ a/b + (a var B / b − cov) / b²; Var ≈ (var A − 2 (a/b) cov + (a/b)² var B) / b².
 *
 * @param moments - means a, b; variances; covariance
 * @returns mean and variance of the ratio; `warning` where B's coefficient of variation exceeds 10%
 * @throws RangeError if b is not > 0
 * @example
 * ratioMoments({a: 50, b: 100, varianceA: 0, varianceB: 0, covariance: 0}) // => {mean: 0.5, variance: 0, warning: null}
 * ratioMoments({a: 5, b: 10, varianceA: 1, varianceB: 4, covariance: 0}).warning // => "coefficient of variation of the denominator above 10%: 0.2"
 * ratioMoments({a: 5, b: 0, varianceA: 1, varianceB: 4, covariance: 0}) // throws invalid b; not > 0: 0
 */
export function ratioMoments(moments: {
  a: number;
  b: number;
  varianceA: number;
  varianceB: number;
  covariance: number;
}): {mean: number; variance: number; warning: string | null} {
  checkKeys("moments", moments, known);
  const {a, b, varianceA, varianceB, covariance} = moments;
  checkNumber("a", a);
  checkNumber("b", b, "not > 0", aboveZero);
  checkNumber("varianceA", varianceA, "not ≥ 0", 0);
  checkNumber("varianceB", varianceB, "not ≥ 0", 0);
  checkNumber("covariance", covariance);
  const r = a / b;
  const variation = Math.sqrt(varianceB) / b;
  return {
    mean: checkNumber("mean", r + (r * varianceB - covariance) / (b * b)),
    variance: checkNumber(
      "variance",
      (varianceA - 2 * r * covariance + r * r * varianceB) / (b * b)
    ),
    warning:
      variation > 0.1 ? `coefficient of variation of the denominator above 10%: ${variation}` : null
  };
}
