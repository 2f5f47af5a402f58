import {aboveZero, belowOne, checkNumber} from "../quantity/checkNumber.js";
import {expm1} from "../quantity/exp.js";
import {log1p} from "../quantity/log.js";

/**
 * Probability of an event over a time from a hazard held constant: p = 1 − exp(−h dt).
 *
 * @param hazard - h ≥ 0, 1/yr
 * @param dt - length of the time, yr, ≥ 0
 * @returns a share in [0, 1]
 * @throws RangeError if hazard or dt is negative or not finite
 * @example
 * probabilityOfHazard(Math.LN2, 1) // => 0.5
 * probabilityOfHazard(-1, 1) // throws invalid hazard; not ≥ 0 (1/yr): -1
 */
export function probabilityOfHazard(hazard: number, dt: number): number {
  checkNumber("hazard", hazard, "not ≥ 0 (1/yr)", 0);
  checkNumber("dt", dt, "not ≥ 0 years", 0);
  return -expm1(-hazard * dt);
}

/**
 * Hazard held constant from a probability over a time: h = −ln(1 − p)/dt.
 *
 * @param probability - p in [0, 1)
 * @param dt - length of the time, yr, > 0
 * @returns 1/yr
 * @throws RangeError if p is not below 1, or dt not above 0
 * @example
 * hazardOfProbability(0.5, 1) // => 0.6931471805599453
 * hazardOfProbability(1, 1) // throws invalid probability; not in [0, 1): 1
 */
export function hazardOfProbability(probability: number, dt: number): number {
  checkNumber("probability", probability, "not in [0, 1)", 0, belowOne);
  checkNumber("dt", dt, "not > 0 years", aboveZero);
  return probability === 0 ? 0 : checkNumber("hazard", -log1p(-probability) / dt);
}

/**
 * Probability of a single exit over another length of time: p' = 1 − (1 − p)^(to/from).
 *
 * Where several exits compete use hazards ({@link hazardsOfCrude}, {@link hazardsOfNet}) or a generator.
 *
 * @param probability - p in [0, 1]
 * @param from - years p stands for, > 0
 * @param to - years wanted, ≥ 0
 * @example
 * probabilityOverPeriod(0.75, 1, 0.5) // => 0.5
 * probabilityOverPeriod(1.5, 1, 0.5) // throws invalid probability; not in [0, 1]: 1.5
 */
export function probabilityOverPeriod(probability: number, from: number, to: number): number {
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  checkNumber("from", from, "not > 0 years", aboveZero);
  checkNumber("to", to, "not ≥ 0 years", 0);
  if (probability === 1) return to > 0 ? 1 : 0;
  return probabilityOfHazard(hazardOfProbability(probability, from), to);
}
