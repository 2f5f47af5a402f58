import {Matrix} from "ml-matrix";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {matrixExponential} from "./matrixExponential.js";
import {squareMatrix} from "./squareMatrix.js";

/**
 * Mean time in each state before leaving it: −1/q_ii; Infinity for states that nobody leaves.
 *
 * @param generator - Q, shape (n, n), 1/yr
 * @returns yr, by state
 * @example
 * meanSojourns([[-0.5, 0.5], [0, 0]]) // => [2, Infinity]
 */
export function meanSojourns(generator: readonly (readonly number[])[]): number[] {
  readGenerator(generator);
  return generator.map((row, i) => (row[i] === 0 ? Infinity : -1 / row[i]));
}

/**
 * Probability that the next move out of a state leads to each other one: q_ij/(−q_ii).
 *
 * @param generator - Q, shape (n, n), 1/yr
 * @returns shape (n, n), zero diagonal; zero rows for states that nobody leaves
 * @example
 * nextStates([[-1, 0.25, 0.75], [0, 0, 0], [0, 0, 0]]) // => [[0, 0.25, 0.75], [0, 0, 0], [0, 0, 0]]
 */
export function nextStates(generator: readonly (readonly number[])[]): number[][] {
  readGenerator(generator);
  return generator.map((row, i) => row.map((q, j) => (i === j || row[i] === 0 ? 0 : q / -row[i])));
}

/**
 * Expected time in each state over a time: the integral of exp(Q s), s in [0, t], from the exponential of [[Q, I],
 * [0, 0]].
 *
 * @param generator - Q, shape (n, n), 1/yr
 * @param time - t ≥ 0, yr
 * @returns yr, shape (n, n): row = state at the start, column = state the time is spent in
 * @example
 * timeInStates([[-1, 1], [0, 0]], 1).map((row) => row.map((x) => x.toFixed(9))) // => [["0.632120559", "0.367879441"], ["0.000000000", "1.000000000"]]
 */
export function timeInStates(generator: readonly (readonly number[])[], time: number): number[][] {
  const Q = readGenerator(generator);
  const n = Q.rows;
  const block = Matrix.zeros(2 * n, 2 * n)
    .setSubMatrix(Q, 0, 0)
    .setSubMatrix(Matrix.eye(n), 0, n);
  return new Matrix(matrixExponential(block.to2DArray(), time))
    .subMatrix(0, n - 1, n, 2 * n - 1)
    .to2DArray();
}

/**
 * Probability of not having reached any of the given states by a time, starting in each state.
 *
 * @param generator - Q, shape (n, n), 1/yr
 * @param absorbing - indices of the states; moves out of them are ignored
 * @param time - t ≥ 0, yr
 * @returns by state
 * @example
 * survivalTo([[-Math.LN2, Math.LN2], [0, 0]], [1], 1).map((x) => x.toFixed(12)) // => ["0.500000000000", "0.000000000000"]
 */
export function survivalTo(
  generator: readonly (readonly number[])[],
  absorbing: readonly number[],
  time: number
): number[] {
  readGenerator(generator);
  checkList("absorbing", absorbing);
  for (const j of absorbing) checkInteger("absorbing", j, 0, generator.length - 1);
  const stopped = generator.map((row, i) => (absorbing.includes(i) ? row.map(() => 0) : row));
  return matrixExponential(stopped, time).map((row) =>
    row.reduce((sum, p, j) => (absorbing.includes(j) ? sum : sum + p), 0)
  );
}

/**
 * Transition probabilities over several periods, each with its own constant generator: the product of their
 * exponentials.
 *
 * @param periods - generator (1/yr) and length (yr) of each, in the order of time
 * @example
 * piecewiseProbabilities([{generator: [[-1, 1], [0, 0]], years: 1}, {generator: [[0, 0], [0, 0]], years: 9}])[0][0].toFixed(9) // => "0.367879441"
 */
export function piecewiseProbabilities(
  periods: readonly {generator: readonly (readonly number[])[]; years: number}[]
): number[][] {
  checkList("periods", periods);
  for (const period of periods) {
    checkKeys("period", period, {generator: true, years: true});
    readGenerator(period.generator);
  }
  if (periods.length === 0) throw new RangeError("invalid periods; at least one is needed: 0");
  return periods
    .map(({generator, years}) => new Matrix(matrixExponential(generator, years)))
    .reduce((product, P) => product.mmul(P))
    .to2DArray();
}

/** Reads a generator: off-diagonal rates ≥ 0, and rows that sum to 0, or less where people leave the system. */
function readGenerator(generator: readonly (readonly number[])[]): Matrix {
  const Q = squareMatrix(generator, "generator");
  generator.forEach((row, i) => {
    let sum = 0;
    row.forEach((x, j) => {
      const rule = `not ${i === j ? "≤" : "≥"} 0 at row ${i}, column ${j}`;
      checkNumber("generator", x, rule, i === j ? undefined : 0, i === j ? 0 : undefined);
      sum += x;
    });
    checkNumber("generator", sum, `row ${i} sums to more than 0`, undefined, -1e-9 * row[i]);
  });
  return Q;
}
