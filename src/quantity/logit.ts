import {log} from "./log.js";

/**
 * Computes the log odds ln(p / (1 − p)).
 *
 * @param p - probability in [0, 1]
 * @returns −Infinity for 0, Infinity for 1, NaN outside [0, 1]
 * @example
 * logit(0.5) // => 0
 */
export function logit(p: number): number {
  return log(p / (1 - p));
}
