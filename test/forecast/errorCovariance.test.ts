import {Matrix} from "ml-matrix";
import {expect, test} from "vitest";
import {errorCovariance} from "../../src/forecast/errorCovariance.js";

const a = [1, 1, 1, 1, -1, -1, -1, -1];
/** As a, doubled, but for the last year. */
const b = [2, 2, 2, 2, -2, -2, -2, 2];

test("errorCovariance(residuals, method) is the identity, the mean squares, or those with correlations shrunk", () => {
  const residuals = new Matrix([a, b]);
  expect(errorCovariance(residuals, "ols").to2DArray()).toEqual([
    [1, 0],
    [0, 1]
  ]);
  expect(errorCovariance(residuals, "wls").to2DArray()).toEqual([
    [1, 0],
    [0, 4]
  ]);
  // r = (7 − 1) / 8 = 3/4; products are 1/4 from it seven times and 7/4 once: Σ = 7/16 + 49/16 = 7/2.
  // var(r) = 7/2 / (8 · 7) = 1/16; λ = 1/16 / (9/16) = 1/9; r (1 − λ) = 2/3; covariance 2/3 · 1 · 2 = 4/3.
  const [[v, c], [d, w]] = errorCovariance(residuals, "mint").to2DArray();
  expect([v, w]).toEqual([1, 4]);
  expect(c).toBeCloseTo(4 / 3, 14);
  expect(d).toBe(c);
});

test("errorCovariance(residuals, 'mint') takes no correlation from fewer than 3 years, and none beyond what there is", () => {
  expect(errorCovariance(new Matrix([a.slice(0, 2), b.slice(0, 2)]), "mint").get(0, 1)).toBe(0);
  // Four years: r = 1/2, var(r) = 3 / (4 · 3) = 1/4 = r², so λ = 1.
  const four = new Matrix([
    [1, 1, -1, -1],
    [2, 2, -2, 2]
  ]);
  expect(errorCovariance(four, "mint").get(0, 1)).toBe(0);
  const three = [1, 1, -1];
  expect(errorCovariance(new Matrix([three, three]), "mint").get(0, 1)).toBeCloseTo(1, 14);
  // Equal errors: r = 1 without any spread, λ = 0.
  expect(errorCovariance(new Matrix([a, a]), "mint").get(0, 1)).toBeCloseTo(1, 14);
});

test("errorCovariance(residuals, 'wls') gives a series without errors a billionth of the largest variance", () => {
  const still = errorCovariance(new Matrix([b, a.map(() => 0)]), "wls");
  expect(still.get(1, 1)).toBeCloseTo(4e-9, 20);
  expect(errorCovariance(new Matrix([[0, 0]]), "wls").get(0, 0)).toBe(1);
});
