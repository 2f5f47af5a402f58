import {Matrix} from "ml-matrix";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {squareMatrix} from "./squareMatrix.js";

/** Where a constant projection leads. */
export interface LongRun {
  /** λ: the stock is multiplied by it each step in the long run. */
  growth: number;
  /** Shares of the states that no longer change; sum 1. */
  structure: number[];
  /** Value of a person in each state for the future stock; structure · values = 1. */
  reproductive: number[];
  /** λ/|λ₂|: how fast the start is forgotten; Infinity if at once. */
  damping: number;
  /** Steps until what remains of the start is 1% of its share: ln 100 / ln damping. */
  convergence: number;
  /** ∂λ/∂a_ij and (a_ij/λ) ∂λ/∂a_ij; shape (n, n). */
  sensitivity: number[][];
  elasticity: number[][];
}

/**
 * Growth factor, stable structure and reproductive values of a constant projection N(t+1) = N(t) A (rows to columns).
 *
 * λ and its left and right vectors by repeated squaring of A + cI; |λ₂| from the squares of A − λ v wᵀ. Rows need not
 * sum to one: births proportional to stocks are entries of A.
 *
 * @param projection - A, shape (n, n), ≥ 0; row = state now, column = state a step later
 * @returns see {@link LongRun}; sensitivity s_ij = v_i w_j (v structure, w values), elasticity a_ij s_ij / λ
 *   (their sum is 1)
 * @throws RangeError if A is not square, has negative entries, or dies out (λ = 0)
 * @see Caswell, H. (2001), Matrix Population Models, 2nd ed., ch. 4 and 9 (there with columns as the state now)
 * @example
 * longRun([[0.5, 0.5], [1, 0]]).structure.map((x) => x.toFixed(9)) // => ["0.666666667", "0.333333333"]
 * longRun([[0, 2], [0.5, 0]]).growth.toFixed(12) // => "1.000000000000"
 * longRun([[0, 1], [0, 0]]) // throws invalid projection; the stock dies out, growth is 0
 */
export function longRun(projection: readonly (readonly number[])[]): LongRun {
  const A = squareMatrix(projection, "projection");
  checkNonNegative(projection);
  const size = A.max();
  if (size === 0) throw diedOut();
  const {left: structure, right} = dominantVectors(A, size);
  const overlap = structure.dot(right);
  const growth = structure.dot(A.mmul(right)) / overlap;
  if (!(growth > 1e-14 * size && overlap > 0)) throw diedOut();
  const reproductive = Matrix.div(right, overlap);
  const sensitivity = reproductive.mmul(structure).transpose();
  const second = squares(Matrix.sub(A, reproductive.mmul(structure).mul(growth))).radius;
  const damping = second > 1e-12 * growth ? growth / second : Infinity;
  return {
    growth,
    structure: structure.to1DArray(),
    reproductive: reproductive.to1DArray(),
    damping,
    convergence: damping === Infinity ? 0 : damping > 1 ? log(100) / log(damping) : Infinity,
    sensitivity: sensitivity.to2DArray(),
    elasticity: Matrix.mul(sensitivity, A).div(growth).to2DArray()
  };
}

const diedOut = () => new RangeError("invalid projection; the stock dies out, growth is 0: A");

function checkNonNegative(projection: readonly (readonly number[])[]): void {
  projection.forEach((row, i) => {
    row.forEach((x, j) => {
      if (!(x >= 0))
        throw new RangeError(`invalid projection; not ≥ 0 at row ${i}, column ${j}: ${x}`);
    });
  });
}

/**
 * Left (row) and right (column) vector of the largest eigenvalue, each with sum 1, by repeated squaring of A/size +
 * I.
 */
function dominantVectors(A: Matrix, size: number): {left: Matrix; right: Matrix} {
  const n = A.rows;
  const shifted = Matrix.div(A, size).add(Matrix.eye(n));
  const power = squares(shifted).matrix;
  let left = Matrix.rowVector(power.sum("column"));
  let right = Matrix.columnVector(power.sum("row"));
  // A few plain steps take away what the squares have lost in the last digits.
  for (let k = 0; k < 50; ++k) {
    left = left.mmul(shifted);
    left.div(left.sum());
    right = shifted.mmul(right);
    right.div(right.sum());
  }
  return {left, right};
}

/** A^(2^50) up to a factor, and the spectral radius of A: lim ‖A^k‖^(1/k). */
function squares(A: Matrix): {matrix: Matrix; radius: number} {
  let matrix = A.clone();
  let logarithm = 0;
  for (let k = 0; k < 50; ++k) {
    const norm = Math.max(...Matrix.abs(matrix).sum("row"));
    if (norm === 0) return {matrix, radius: 0};
    logarithm += log(norm) / 2 ** k;
    matrix.div(norm);
    if (k < 49) matrix = matrix.mmul(matrix);
  }
  return {matrix, radius: exp(logarithm)};
}
