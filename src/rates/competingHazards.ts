import {checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {hazardOfProbability, probabilityOfHazard} from "./probabilityOfHazard.js";

/**
 * Hazards of competing causes from crude probabilities, measured in the presence of the others.
 *
 * h_j = −ln(1 − p)/dt · p_j/p with p = Σ p_j.
 *
 * @param probabilities - p_j, each ≥ 0, sum below 1
 * @param dt - years they stand for, > 0
 * @returns 1/yr, one for each cause
 * @throws RangeError if the probabilities do not sum to less than 1
 * @example
 * hazardsOfCrude([0.25, 0.25], 1) // => [0.34657359027997264, 0.34657359027997264]
 * hazardsOfCrude([0.5, 0.5], 1) // throws invalid probability; not in [0, 1): 1
 */
export function hazardsOfCrude(probabilities: readonly number[], dt: number): number[] {
  checkShares(probabilities);
  const p = probabilities.reduce((sum, x) => sum + x, 0);
  const h = hazardOfProbability(p, dt);
  return probabilities.map((x) => (p === 0 ? 0 : (h * x) / p));
}

/**
 * Hazards of competing causes from net probabilities, measured as if each cause were alone: h_j = −ln(1 − p'_j)/dt.
 *
 * @param probabilities - p'_j in [0, 1)
 * @param dt - years they stand for, > 0
 * @returns 1/yr, one for each cause
 * @example
 * hazardsOfNet([0.5, 0], 1) // => [0.6931471805599453, 0]
 * hazardsOfNet([1], 1) // throws invalid probability; not in [0, 1): 1
 */
export function hazardsOfNet(probabilities: readonly number[], dt: number): number[] {
  checkShares(probabilities);
  return probabilities.map((p) => hazardOfProbability(p, dt));
}

/**
 * Probability that at least one of several independent causes acts: 1 − Π (1 − p_j).
 *
 * @param probabilities - p_j in [0, 1]
 * @example
 * probabilityOfAny([0.5, 0.5]) // => 0.75
 * probabilityOfAny([2]) // throws invalid probability; not in [0, 1]: 2
 */
export function probabilityOfAny(probabilities: readonly number[]): number {
  checkShares(probabilities);
  return 1 - probabilities.reduce((product, p) => product * (1 - p), 1);
}

/**
 * Splits the exits of one step over competing causes: N (1 − exp(−h dt)) h_j/h with h = Σ h_j; they add to the total.
 *
 * @param persons - N ≥ 0 at the start of the step
 * @param hazards - h_j ≥ 0, 1/yr
 * @param dt - yr
 * @returns persons by cause
 * @throws RangeError for a number below 0 or not finite
 * @example
 * competingExits(100, [Math.LN2 / 2, Math.LN2 / 2], 1) // => [25, 25]
 * competingExits(100, [0, 0], 1) // => [0, 0]
 * competingExits(100, [0.1, "0.2"], 1) // throws invalid hazards[1]; not ≥ 0 (1/yr): "0.2"
 */
export function competingExits(persons: number, hazards: readonly number[], dt: number): number[] {
  checkNumber("persons", persons, "not ≥ 0", 0);
  checkNumbers("hazards", hazards, {rule: "not ≥ 0 (1/yr)", low: 0});
  checkNumber("dt", dt, "not ≥ 0 years", 0);
  const h = hazards.reduce((sum, x) => sum + x, 0);
  const out = h > 0 ? (persons * probabilityOfHazard(h, dt)) / h : 0;
  return hazards.map((x) => out * x);
}

function checkShares(probabilities: readonly number[]): void {
  checkList("probabilities", probabilities);
  for (const p of probabilities) checkNumber("probability", p, "not in [0, 1]", 0, 1);
}
