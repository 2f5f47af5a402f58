import {refuseType} from "./checkNumber.js";
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
  if (typeof x !== "number") refuseType("x", x);
  if (typeof y !== "number") refuseType("y", y);
  return y === 0 ? 1 : exp(y * log(x));
}

/**
 * Computes xⁿ for an integer n by repeated squaring, with the same bits on every machine.
 *
 * @param x - any number, no unit
 * @param n - integer; below 0 gives 1 / x⁻ⁿ
 * @throws RangeError if n is not a safe integer
 * @example
 * powInt(2, 10) // => 1024
 * powInt(2, -1) // => 0.5
 * powInt(2, 0.5) // throws invalid n; not an integer: 0.5
 */
export function powInt(x: number, n: number): number {
  if (typeof x !== "number") refuseType("x", x);
  if (!Number.isSafeInteger(n)) throw new RangeError(`invalid n; not an integer: ${n}`);
  let rest = n < 0 ? -n : n;
  let square = x;
  let y = 1;
  while (rest > 0) {
    if (rest % 2 === 1) y *= square;
    rest = Math.floor(rest / 2);
    if (rest > 0) square *= square;
  }
  return n < 0 ? 1 / y : y;
}
