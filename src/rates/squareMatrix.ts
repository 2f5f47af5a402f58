import {LuDecomposition, Matrix} from "ml-matrix";
import {checkNumber} from "../quantity/checkNumber.js";

/** Checks that rows make a square matrix of finite numbers. */
export function squareMatrix(rows: readonly (readonly number[])[], name: string): Matrix {
  const n = Array.isArray(rows) ? rows.length : 0;
  if (n === 0) throw new TypeError(`invalid ${name}; not a list of rows: ${JSON.stringify(rows)}`);
  // A hole would be passed over.
  [...rows].forEach((row, i) => {
    if (!(Array.isArray(row) && row.length === n))
      throw new RangeError(`invalid ${name}; not square, row ${i} of ${n}: ${row?.length}`);
    [...row].forEach((x, j) => {
      checkNumber(name, x, `not finite at row ${i}, column ${j}`);
    });
  });
  return new Matrix(rows.map((row) => [...row]));
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
