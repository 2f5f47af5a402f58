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
