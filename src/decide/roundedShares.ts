import {checkInteger} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";

/**
 * Rounds shares to whole numbers that add up to a whole total: each to the nearest, then those that lie furthest on the side of what is
 * missing give or take one.
 *
 * @param shares - of either sign; what they add up to may differ from the total by its rounding
 * @param total - an integer
 * @returns integers, shape of shares, whose sum is the total (empty for no shares)
 * @example
 * roundedShares([0.4, 0.4, 0.4], 1) // => [1, 0, 0]
 * roundedShares([2.5, -1.2], 1) // => [2, -1]
 */
export function roundedShares(shares: readonly number[], total: number): number[] {
  checkNumbers("shares", shares);
  checkInteger("total", total, -1e9, 1e9);
  // Adding 0 makes 0 of −0.
  const rounded = shares.map((share) => Math.round(share) + 0);
  let rest = total - rounded.reduce((sum, each) => sum + each, 0);
  while (rest !== 0 && rounded.length > 0) {
    const step = Math.sign(rest);
    const left = shares.map((share, i) => step * (share - rounded[i]));
    rounded[left.indexOf(Math.max(...left))] += step;
    rest -= step;
  }
  return rounded;
}
