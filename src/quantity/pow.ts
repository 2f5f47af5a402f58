import {exp} from "./exp.js";
import {log} from "./log.js";

/**
 * Computes xʸ for x ≥ 0 as exp(y ln x), with the same bits on every machine.
 *
 * Relative error about 10⁻¹⁶ · (1 + |y ln x|); use {@link powInt} for integer powers.
 *
 * @param x - base ≥ 0, no unit
 * @param y - exponent, no unit
 * @returns 1 where y is 0; NaN for x < 0
 * @example
 * pow(4, 0.5) // => 2
 * pow(0, 2) // => 0
 */
export function pow(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * log(x));
}
