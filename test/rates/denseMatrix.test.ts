import fc from "fast-check";
import {Matrix, solve} from "ml-matrix";
import {expect, test} from "vitest";
import {
  combineRows,
  diagonalRows,
  multiplyRows,
  solveRows,
  transposeRows
} from "../../src/rates/denseMatrix.js";

const entry = fc.double({min: -3, max: 3, noNaN: true});
const square = (n: number) =>
  fc.array(fc.array(entry, {minLength: n, maxLength: n}), {minLength: n, maxLength: n});
const pair = fc.integer({min: 1, max: 6}).chain((n) => fc.tuple(square(n), square(n)));

test("multiplyRows and transposeRows are ml-matrix's to the bit", () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(multiplyRows(a, b)).toEqual(new Matrix(a).mmul(new Matrix(b)).to2DArray());
      expect(transposeRows(a)).toEqual(new Matrix(a).transpose().to2DArray());
    })
  );
});

test("solveRows(A, B) is X in A X = B, as ml-matrix solves it, whatever the order of the rows", () => {
  fc.assert(
    fc.property(pair, ([weak, b]) => {
      // Far from singular, with the largest entries off the diagonal.
      const n = weak.length;
      const a = combineRows(weak, 1, diagonalRows(n, 10 * n), 1).reverse();
      const x = solveRows(a, b)!;
      const expected = solve(new Matrix(a), new Matrix(b)).to2DArray();
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          expect(x[i][j]).toBeCloseTo(expected[i][j], 12);
          expect(multiplyRows(a, x)[i][j]).toBeCloseTo(b[i][j], 10);
        }
    })
  );
});

test("solveRows(A, B) is null where A is singular, and needs a row exchange for [[0, 1], [1, 0]]", () => {
  const swapped = [
    [0, 1],
    [1, 0]
  ];
  expect(solveRows(swapped, diagonalRows(2))).toEqual(swapped);
  expect(
    solveRows(
      [
        [1, 2],
        [2, 4]
      ],
      diagonalRows(2)
    )
  ).toBeNull();
});
