import {checkNumber} from "../quantity/checkNumber.js";
import {exp} from "../quantity/exp.js";
import {combineRows, diagonalRows, multiplyRows} from "./denseMatrix.js";
import {squareRows} from "./squareRows.js";

/**
 * Transition probabilities over a time from rates held constant: P(t) = exp(Q t).
 *
 * Uniformisation with scaling and squaring: with q ≥ max −q_ii t / 2ˢ, P(t / 2ˢ) = e^(−q) Σ (q I + Q t / 2ˢ)ᵏ / k!,
 * then s squarings. Only sums and products of numbers ≥ 0 occur, so no entry is negative. Absolute error below
 * 1e-12 for rates × time up to 1,000.
 *
 * @param generator - Q, shape (n, n), 1/yr; off-diagonal ≥ 0. Rows that sum to 0 (or less, if exits are left out)
 *   give probabilities; any other diagonal gives exp(Q t) all the same
 * @param time - t ≥ 0, yr
 * @returns P, shape (n, n)
 * @throws RangeError if the matrix is not square, an off-diagonal rate is negative, or the time is
 * @see Moler & Van Loan (2003), Nineteen dubious ways, SIAM Review 45(1), https://doi.org/10.1137/S00361445024180
 * @example
 * matrixExponential([[-1, 1], [0, 0]], 1)[0][0].toFixed(12) // => "0.367879441171"
 * matrixExponential([[0, 0], [0, 0]], 5) // => [[1, 0], [0, 1]]
 * matrixExponential([[1, -1], [0, 0]], 1) // throws invalid generator; not ≥ 0 at row 0, column 1: -1
 */
export function matrixExponential(
  generator: readonly (readonly number[])[],
  time: number
): number[][] {
  const Q = squareRows(generator, "generator");
  const n = Q.length;
  checkNumber("time", time, "not ≥ 0 years", 0);
  let q = largestRow(generator) * time;
  if (q === 0) return diagonalRows(n);
  checkNumber("generator", q, "rate × time above 1e12", 0, 1e12);
  let squarings = 0;
  let scale = time;
  while (q > 0.5) {
    q /= 2;
    scale /= 2;
    ++squarings;
  }
  const a = combineRows(Q, scale, diagonalRows(n), q);
  let term = diagonalRows(n, exp(-q));
  let p = term;
  for (let k = 1; k <= 22; ++k) {
    term = multiplyRows(term, a).map((row) => row.map((x) => x / k));
    p = combineRows(p, 1, term, 1);
  }
  for (let s = 0; s < squarings; ++s) p = multiplyRows(p, p);
  return squareRows(p, "exponential");
}

/** Largest sum of absolute rates of a row. */
function largestRow(generator: readonly (readonly number[])[]): number {
  const sums = generator.map((row, i) =>
    row.reduce((sum, x, j) => {
      checkNumber("generator", x, `not ≥ 0 at row ${i}, column ${j}`, i === j ? undefined : 0);
      return sum + Math.abs(x);
    }, 0)
  );
  return Math.max(...sums);
}
