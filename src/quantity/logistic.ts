import {refuseType} from "./checkNumber.js";
import {exp} from "./exp.js";
import {log} from "./log.js";

/**
 * Computes the probability whose log odds are x: 1 / (1 + e⁻ˣ).
 *
 * @param x - log odds, no unit
 * @returns probability in [0, 1]
 * @example
 * logistic(0) // => 0.5
 * logistic(-Infinity) // => 0
 */
export function logistic(x: number): number {
  if (typeof x !== "number") refuseType("x", x);
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}

/**
 * Computes the log odds ln(p / (1 − p)).
 *
 * @param p - probability in [0, 1]
 * @returns −Infinity for 0, Infinity for 1, NaN outside [0, 1]
 * @example
 * logit(0.5) // => 0
 */
export function logit(p: number): number {
  if (typeof p !== "number") refuseType("p", p);
  return log(p / (1 - p));
}
