import {checkNumber} from "../quantity/checkNumber.js";
/**
 * Pass rate after a measure that multiplies the odds of passing.
 *
 * p' = f p / (1 − p + f p); f = 1 leaves every bit of p.
 *
 * @param share - p, in [0, 1]
 * @param factor - f ≥ 0
 * @returns share in [0, 1]
 * @example
 * passRate(0.5, 2) // => 0.6666666666666666
 * passRate(0.83, 1) // => 0.83
 */
export function passRate(share: number, factor: number): number {
  checkNumber("share", share, "not in [0, 1]", 0, 1);
  checkNumber("factor", factor, "not ≥ 0", 0);
  return factor === 1 ? share : (factor * share) / (1 - share + factor * share);
}
