import {checkNumber} from "../quantity/checkNumber.js";
/**
 * Probability from odds: p = o/(1 + o).
 *
 * @param odds - o ≥ 0
 * @example
 * probabilityOfOdds(3) // => 0.75
 * probabilityOfOdds(-1) // throws invalid odds; not ≥ 0: -1
 */
export function probabilityOfOdds(odds: number): number {
  checkNumber("odds", odds, "not ≥ 0", 0, Infinity);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/**
 * Probability changed by a risk ratio: p' = RR · p. Acts on the probability, not on the hazard.
 *
 * @throws RangeError if the result is above 1
 * @example
 * probabilityOfRiskRatio(0.2, 1.5).toFixed(12) // => "0.300000000000"
 * probabilityOfRiskRatio(0.8, 1.5) // throws invalid risk ratio; probability above 1: 1.2000000000000002
 */
export function probabilityOfRiskRatio(probability: number, ratio: number): number {
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  checkNumber("risk ratio", ratio, "not ≥ 0", 0);
  const p = ratio * probability;
  if (!(p <= 1)) throw new RangeError(`invalid risk ratio; probability above 1: ${p}`);
  return p;
}
