import {Matrix} from "ml-matrix";
import {expect, test} from "vitest";
import {solveMatrix, squareMatrix} from "../../src/rates/squareMatrix.js";

test("squareMatrix(rows, name) copies a square matrix, and names what is wrong with any other", () => {
  const rows = [
    [1, 2],
    [3, 4]
  ];
  const matrix = squareMatrix(rows, "P");
  expect(matrix.to2DArray()).toEqual(rows);
  matrix.set(0, 0, 9);
  expect(rows[0][0]).toBe(1);
  expect(() => squareMatrix([], "P")).toThrow("invalid P; not a list of rows: []");
  expect(() => squareMatrix([[1, 2], [3]], "P")).toThrow("invalid P; not square, row 1 of 2: 1");
  expect(() => squareMatrix([[1, 2]], "P")).toThrow("invalid P; not square, row 0 of 1: 2");
  expect(() =>
    squareMatrix(
      [
        [1, 2],
        [Number.NaN, 4]
      ],
      "P"
    )
  ).toThrow("invalid P; not finite at row 1, column 0: NaN");
});

test("solveMatrix(A, B) is X in A X = B, and refuses a singular A", () => {
  const A = new Matrix([
    [2, 1],
    [1, 3]
  ]);
  // 2 · 1 + 2 = 4 and 1 + 3 · 2 = 7; 2 · 3 − 1 = 5 and 3 − 3 = 0.
  const X = solveMatrix(
    A,
    new Matrix([
      [4, 5],
      [7, 0]
    ])
  ).to2DArray();
  for (const [i, row] of [
    [1, 3],
    [2, -1]
  ].entries())
    for (const [j, x] of row.entries()) expect(X[i][j]).toBeCloseTo(x, 14);
  const singular = new Matrix([
    [1, 2],
    [2, 4]
  ]);
  expect(() => solveMatrix(singular, Matrix.eye(2))).toThrow(
    "invalid matrix; singular at column 1: 0"
  );
});
