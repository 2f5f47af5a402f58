import {addExactly, roundSum} from "./exactSum.js";

/**
 * Adds numbers without accumulating rounding errors: the double nearest to the true sum, whatever the order.
 *
 * @param values - finite numbers, shape (n), any one unit
 * @returns 0 for no values
 * @throws RangeError if a value is not finite
 * @see Shewchuk (1997), as in Python's math.fsum
 * @example
 * sum([0.1, 0.2, 0.3, -0.6]) // => 2.7755575615628914e-17
 * sum([1e100, 1, -1e100]) // => 1
 * sum([1, NaN]) // throws invalid value 1; not finite: NaN
 */
export function sum(values: ArrayLike<number>): number {
  const parts: number[] = [];
  for (let i = 0; i < values.length; ++i) {
    const x = values[i];
    if (!Number.isFinite(x)) throw new RangeError(`invalid value ${i}; not finite: ${x}`);
    addExactly(parts, x);
  }
  return roundSum(parts);
}
