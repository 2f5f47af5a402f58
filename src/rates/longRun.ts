import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {identityMatrix, multiplyMatrix, squareSize} from "./multiplyMatrix.js";

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
 * @returns see {@link LongRun}; sensitivity s_ij = v_i w_j (v structure, w values), elasticity a_ij s_ij / λ (their sum is 1)
 * @throws RangeError if A is not square, has negative entries, or dies out (λ = 0)
 * @see Caswell, H. (2001), Matrix Population Models, 2nd ed., ch. 4 and 9 (there with columns as the state now)
 * @example
 * longRun([[0.5, 0.5], [1, 0]]).structure.map((x) => x.toFixed(9)) // => ["0.666666667", "0.333333333"]
 * longRun([[0, 2], [0.5, 0]]).growth.toFixed(12) // => "1.000000000000"
 * longRun([[0, 1], [0, 0]]) // throws invalid projection; the stock dies out, growth is 0
 */
export function longRun(projection: readonly (readonly number[])[]): LongRun {
  const n = squareSize(projection, "projection");
  let size = 0;
  projection.forEach((row, i) => {
    row.forEach((x, j) => {
      if (!(x >= 0))
        throw new RangeError(`invalid projection; not ≥ 0 at row ${i}, column ${j}: ${x}`);
      size = Math.max(size, x);
    });
  });
  const died = () => new RangeError("invalid projection; the stock dies out, growth is 0: A");
  if (size === 0) throw died();
  const shifted = projection.map((row, i) => row.map((x, j) => x / size + (i === j ? 1 : 0)));
  const power = squares(shifted).matrix;
  let left = power.reduce(
    (sum, row) => sum.map((x, j) => x + row[j]),
    new Array<number>(n).fill(0)
  );
  let right = power.map((row) => row.reduce((sum, x) => sum + x, 0));
  // A few plain steps take away what the squares have lost in the last digits.
  for (let k = 0; k < 50; ++k) {
    left = unit(multiplyMatrix([left], shifted)[0]);
    right = unit(
      multiplyMatrix(
        shifted,
        right.map((x) => [x])
      ).map(([x]) => x!)
    );
  }
  const Aright = multiplyMatrix(
    projection,
    right.map((x) => [x])
  ).map(([x]) => x!);
  const overlap = dot(left, right);
  const growth = dot(left, Aright) / overlap;
  if (!(growth > 1e-14 * size && overlap > 0)) throw died();
  const structure = unit(left);
  const value = dot(structure, right);
  const reproductive = right.map((x) => x / value);
  const deflated = projection.map((row, i) =>
    row.map((x, j) => x - growth * reproductive[i] * structure[j])
  );
  const second = squares(deflated).radius;
  const damping = second > 1e-12 * growth ? growth / second : Infinity;
  const sensitivity = structure.map((v) => reproductive.map((w) => v * w));
  return {
    growth,
    structure,
    reproductive,
    damping,
    convergence: damping === Infinity ? 0 : damping > 1 ? log(100) / log(damping) : Infinity,
    sensitivity,
    elasticity: sensitivity.map((row, i) => row.map((s, j) => (s * projection[i][j]) / growth))
  };
}

/** A^(2^50) up to a factor, and the spectral radius of A: lim ‖A^k‖^(1/k). */
function squares(a: readonly (readonly number[])[]): {matrix: number[][]; radius: number} {
  let matrix = a.map((row) => [...row]);
  let logarithm = 0;
  for (let k = 0; k < 50; ++k) {
    const norm = Math.max(...matrix.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
    if (norm === 0) return {matrix: identityMatrix(a.length, 0), radius: 0};
    logarithm += log(norm) / 2 ** k;
    matrix = matrix.map((row) => row.map((x) => x / norm));
    if (k < 49) matrix = multiplyMatrix(matrix, matrix);
  }
  return {matrix, radius: exp(logarithm)};
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, k) => sum + x * b[k], 0);

function unit(values: readonly number[]): number[] {
  const sum = values.reduce((total, x) => total + x, 0);
  return values.map((x) => x / sum);
}
