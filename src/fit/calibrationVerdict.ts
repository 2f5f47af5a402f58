import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";

/** A single test fails below this p value; so does the whole beyond what chance gives with this probability. */
export const level = 0.01;

/** What the p values of all tests together say of a sampler. */
export interface CalibrationVerdict {
  /** Coordinates with p below 0.01, how many chance alone gives, and how many would be too many (p < 0.01). */
  failed: number;
  expectedFailures: number;
  mostFailures: number;
  /** Smallest p value times the number of tests (Holm's first step). */
  smallestAdjusted: number;
  passed: boolean;
}

/**
 * Whether as many p values are small, and the smallest as small, as chance gives.
 *
 * @param pValues - one a test, in [0, 1]; at least one
 * @example
 * calibrationVerdict([0.004, 0.5]) // => {failed: 1, expectedFailures: 0.02, mostFailures: 1, smallestAdjusted: 0.008, passed: false}
 */
export function calibrationVerdict(pValues: readonly number[]): CalibrationVerdict {
  const n = pValues.length;
  const failed = pValues.filter((p) => p < level).length;
  const mostFailures = mostByChance(n);
  const smallestAdjusted = Math.min(1, Math.min(...pValues) * n);
  return {
    failed,
    expectedFailures: Number((level * n).toFixed(2)),
    mostFailures,
    smallestAdjusted: Number(smallestAdjusted.toPrecision(3)),
    passed: failed <= mostFailures && smallestAdjusted > level
  };
}

/**
 * Most failures of n tests that chance gives: the least k that a binomial number of n and 1% passes with a probability of
 * at most 1%.
 *
 * @param n - tests, ≥ 1
 * @example
 * mostByChance(100) // => 4
 */
export function mostByChance(n: number): number {
  let term = exp(n * log(1 - level));
  let sum = term;
  let k = 0;
  while (1 - sum > level && k < n) {
    term *= ((n - k) / (k + 1)) * (level / (1 - level));
    sum += term;
    k++;
  }
  return k;
}
