import {expect, test} from "vitest";
import {informedDirections} from "../../src/inference/informedDirections.js";

const of = (...values: number[]) => Float64Array.from(values);

test("informedDirections(d, [G]) finds strengths √λ and directions of GᵀG, the strongest first", () => {
  // One datum moved by 3 (e₁ + e₂) and one by 0.1 e₃: strengths 3 √2, 0.1 and 0.
  const {basis, strengths, informed, directions} = informedDirections(3, [of(3, 3, 0, 0, 0, 0.1)]);
  expect(strengths[0]).toBeCloseTo(3 * Math.SQRT2, 12);
  expect(strengths[1]).toBeCloseTo(0.1, 12);
  expect(strengths[2]).toBeCloseTo(0, 6);
  expect(Math.abs(basis[0])).toBeCloseTo(Math.SQRT1_2, 12);
  expect(basis[1]).toBeCloseTo(basis[0], 12);
  expect(Math.abs(basis[5])).toBeCloseTo(1, 12);
  expect(informed).toBe(1);
  expect(directions).toEqual(basis.slice(0, 3));
});

test("informedDirections(d, many, least) takes the mean over sensitivities, and what is stronger than `least`", () => {
  // Means of squares: (16 + 0) / 2 = 8 and (0 + 2) / 2 = 1.
  const many = [of(4, 0), of(0, Math.SQRT2)];
  expect(informedDirections(2, many).strengths[0]).toBeCloseTo(Math.sqrt(8), 12);
  expect(informedDirections(2, many).strengths[1]).toBeCloseTo(1, 12);
  expect(informedDirections(2, many, 1.5).informed).toBe(1);
  expect(informedDirections(2, many, 0.5).informed).toBe(2);
});
