import {LuDecomposition, Matrix} from "ml-matrix";
import {squareRows} from "./squareRows.js";

/** A square matrix of finite numbers; see {@link squareRows}. */
export function squareMatrix(rows: readonly (readonly number[])[], name: string): Matrix {
  return new Matrix(squareRows(rows, name));
}

/**
 * X in A X = B.
 *
 * @throws RangeError if A is singular to working precision, with the column where it shows
 */
export function solveMatrix(a: Matrix, b: Matrix): Matrix {
  const lu = new LuDecomposition(a);
  lu.upperTriangularMatrix.diagonal().forEach((pivot, k) => {
    const size = Math.abs(pivot);
    if (!(size > 1e-300)) throw new RangeError(`invalid matrix; singular at column ${k}: ${size}`);
  });
  return lu.solve(b);
}
