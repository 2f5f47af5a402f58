import {expect, test} from "vitest";
import {lowerFactor} from "../../src/fit/lowerFactor.js";

const squared = (rows: number[][]) =>
  rows.map((a) => rows.map((b) => a.reduce((sum, x, k) => sum + x * b[k], 0)));

test("lowerFactor(C) gives L with L Lᵀ = C, also of a matrix that is singular", () => {
  const regular = [
    [4, 2, 1],
    [2, 3, 0.5],
    [1, 0.5, 2]
  ];
  squared(lowerFactor(regular)).forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(regular[i][j], 12);
    });
  });
  const singular = [
    [1, 1, -1],
    [1, 1, -1],
    [-1, -1, 1]
  ];
  expect(squared(lowerFactor(singular))).toEqual(singular);
});

test("lowerFactor(C) takes what rounding made negative as 0", () => {
  expect(lowerFactor([[1], [1.01, 1]])).toEqual([
    [1, 0],
    [1.01, 0]
  ]);
});
