import {Matrix} from "ml-matrix";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {solveMatrix, squareMatrix} from "./squareMatrix.js";

/**
 * Expected number of steps spent in each state before leaving for good: N = (I − P)⁻¹.
 *
 * @param probabilities - P of the transient states, shape (n, n); rows sum to less than one somewhere on every way
 * @returns N; entry (i, j) is the number of steps in j of a person who starts in i, the first included
 * @throws RangeError if nobody ever leaves
 * @example
 * fundamentalMatrix([[0.5, 0.25], [0, 0.5]]) // => [[2, 1], [0, 2]]
 * fundamentalMatrix([[1]]) // throws invalid matrix; singular
 */
export function fundamentalMatrix(probabilities: readonly (readonly number[])[]): number[][] {
  const P = squareMatrix(probabilities, "probabilities");
  const I = Matrix.eye(P.rows);
  return finite(solveMatrix(Matrix.sub(I, P), I)).to2DArray();
}

/**
 * Stocks that constant entries lead to: m = r (I − P)⁻¹, a fixed point of m P + r.
 *
 * @param probabilities - P, shape (n, n)
 * @param entries - r, persons a step, by state
 * @returns persons by state
 * @throws RangeError if nobody ever leaves
 * @example
 * steadyState([[0.5, 0.25], [0, 0.5]], [10, 0]) // => [20, 10]
 * steadyState([[0.5]], [1, 2]) // throws invalid entries; 1 numbers are needed: 2
 */
export function steadyState(
  probabilities: readonly (readonly number[])[],
  entries: readonly number[]
): number[] {
  const P = squareMatrix(probabilities, "probabilities");
  checkNumbers("entries", entries, {length: P.rows});
  const left = Matrix.sub(Matrix.eye(P.rows), P).transpose();
  return finite(solveMatrix(left, Matrix.columnVector([...entries]))).to1DArray();
}

/**
 * Entries that keep a structure as it is: r = m − m P.
 *
 * @param probabilities - P, shape (n, n)
 * @param structure - m, persons by state
 * @returns persons a step by state; `feasible` is false where a negative entry would be needed
 * @example
 * entriesToKeep([[0.5, 0.25], [0, 0.5]], [20, 10]) // => {entries: [10, 0], feasible: true}
 * entriesToKeep([[0.5, 0.5], [0, 0.5]], [20, 10]).feasible // => false
 */
export function entriesToKeep(
  probabilities: readonly (readonly number[])[],
  structure: readonly number[]
): {entries: number[]; feasible: boolean} {
  const P = squareMatrix(probabilities, "probabilities");
  checkNumbers("structure", structure, {length: P.rows});
  const kept = finite(Matrix.rowVector([...structure]).mmul(P)).to1DArray();
  const entries = structure.map((m, i) => m - kept[i]);
  const size = Math.max(...structure.map(Math.abs));
  return {entries, feasible: entries.every((r) => r >= -1e-12 * size)};
}

/** Refuses a result that numbers cannot hold. */
function finite(result: Matrix): Matrix {
  for (const x of result.to1DArray()) checkNumber("result", x);
  return result;
}
