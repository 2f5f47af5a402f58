/**
 * Adds numbers without accumulating rounding errors: the double nearest to the true sum, whatever the order.
 *
 * @param values - finite numbers, shape (n), any one unit
 * @returns 0 for no values
 * @throws RangeError if a value is not finite
 * @see Shewchuk (1997), as in Python's math.fsum
 * @example
 * sumExactly([0.1, 0.2, 0.3, -0.6]) // => 2.7755575615628914e-17
 * sumExactly([1e100, 1, -1e100]) // => 1
 * sumExactly([1, NaN]) // throws invalid value 1; not finite: NaN
 */
export function sumExactly(values: ArrayLike<number>): number {
  const parts: number[] = [];
  for (let i = 0; i < values.length; ++i) {
    const x = values[i];
    if (!Number.isFinite(x)) throw new RangeError(`invalid value ${i}; not finite: ${x}`);
    addExactly(parts, x);
  }
  return roundSum(parts) + 0;
}

/**
 * Adds x to a sum held without rounding error, as a list of doubles of growing size that do not overlap.
 *
 * Additions in any order hold the same value, so parts summed apart can be joined without changing a digit.
 *
 * @param parts - the sum, oldest state overwritten; start with []
 * @param x - a finite number
 * @see Shewchuk, J. R. (1997), Adaptive precision floating-point arithmetic, Discrete Comput. Geom. 18, 305-363, https://doi.org/10.1007/PL00009321
 */
function addExactly(parts: number[], x: number): void {
  let kept = 0;
  for (let i = 0; i < parts.length; ++i) {
    let y = parts[i];
    if (Math.abs(x) < Math.abs(y)) {
      const larger = y;
      y = x;
      x = larger;
    }
    const high = x + y;
    const low = y - (high - x);
    if (low !== 0) parts[kept++] = low;
    x = high;
  }
  parts[kept] = x;
  parts.length = kept + 1;
}

/**
 * Rounds an exact sum to the nearest double, ties to even; 0 for an empty one.
 *
 */
function roundSum(parts: readonly number[]): number {
  let i = parts.length - 1;
  if (i < 0) return 0;
  let high = parts[i];
  let low = 0;
  while (i > 0) {
    const x = high;
    const y = parts[--i];
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // A tie is decided by the sign of what lies below it.
  if (i > 0 && low < 0 === parts[i - 1] < 0 && parts[i - 1] !== 0) {
    const doubled = low * 2;
    const next = high + doubled;
    if (doubled === next - high) return next;
  }
  return high;
}
