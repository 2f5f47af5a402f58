import {expect, test} from "vitest";
import {chiSquareTail, rankUniformity} from "../../src/inference/rankUniformity.js";

/** Ranks that fill the bins of 100 equally wide ranks with these counts. */
const ranksOf = (counts: readonly number[]) =>
  counts.flatMap((count, bin) => Array.from({length: count}, () => bin * (100 / counts.length)));

test("rankUniformity(ranks) agrees with tables of chi-square, even and odd degrees of freedom (atol 1e-3)", () => {
  // 60 ranks in 4 bins, 15 expected: Σ (count − 15)² / 15 = (25 + 9 + 4 + 0) / 15 on 3 degrees of freedom.
  const odd = rankUniformity(ranksOf([20, 12, 13, 15]), 99, 4);
  expect(odd.counts).toEqual([20, 12, 13, 15]);
  expect(odd.statistic).toBeCloseTo(38 / 15, 12);
  expect(Math.abs(odd.pValue - 0.469)).toBeLessThan(1e-3);
  // 10 expected: (100 + 100) / 10; on 4 degrees of freedom the tail is exp(−x/2) (1 + x/2).
  const even = rankUniformity(ranksOf([20, 10, 0, 10, 10]), 99, 5);
  expect(even.statistic).toBe(20);
  expect(even.pValue).toBeCloseTo(11 * Math.exp(-10), 12);
});

test("rankUniformity(ranks) refuses a rank that is none", () => {
  expect(() => rankUniformity([100], 99, 10)).toThrow("invalid rank; not an integer in 0..99: 100");
});

test("chiSquareTail(x, ν) has the 95% points of printed tables (3 decimals) at 0.05", () => {
  const points = [3.841, 5.991, 7.815, 9.488, 11.07, 12.592, 14.067, 15.507, 16.919];
  for (const [i, point] of points.entries())
    expect(Math.abs(chiSquareTail(point, i + 1) - 0.05)).toBeLessThan(2e-5);
});
