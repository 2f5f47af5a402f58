import {checkNumbers} from "../quantity/checkNumbers.js";
/**
 * Splits a result over its causes by Shapley values: exact, whatever the order of the causes, and adding up to the whole.
 *
 *   φ_i = Σ over sets S without i of |S|! (n − |S| − 1)!/n! · (v(S ∪ i) − v(S)),   Σ φ_i = v(all) − v(none)
 *
 * @param worth - v of every set, in the order of the bits of its number: cause i is in set s if s & 2^i; length 2^n, n ≤ 16
 * @returns shape (n), unit of v
 * @throws RangeError if the number of sets is not a power of two in 1..65536
 * @see Shapley, L. S. (1953), A value for n-person games, Contributions to the Theory of Games II, 307-317
 * @example
 * shapleyValues([0, 1, 2, 5]) // => [2, 3]
 * shapleyValues([0, 1, 2]) // throws invalid worth; not 2^n numbers: 3
 */
export function shapleyValues(worth: ArrayLike<number>): number[] {
  checkNumbers("worth", worth);
  const n = 31 - Math.clz32(worth.length);
  if (worth.length !== 2 ** n || n > 16)
    throw new RangeError(`invalid worth; not 2^n numbers: ${worth.length}`);
  const weights = setWeights(n);
  return Array.from({length: n}, (_, i) => {
    const bit = 1 << i;
    let sum = 0;
    for (let set = 0; set < worth.length; set++)
      if ((set & bit) === 0) sum += weights[members(set)] * (worth[set | bit] - worth[set]);
    return sum;
  });
}

/** Weights of sets by their size: s! (n − s − 1)!/n! = 1/(n · C(n − 1, s)). */
function setWeights(n: number): number[] {
  let choices = 1;
  return Array.from({length: n}, (_, size) => {
    if (size > 0) choices = (choices * (n - size)) / size;
    return 1 / (n * choices);
  });
}

function members(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
