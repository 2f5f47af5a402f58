import {expect, test} from "vitest";
import {latinHypercube} from "../../src/sweep/latinHypercube.js";

test("latinHypercube(n, d, seed) has one point in each of n slices of every axis", () => {
  const points = latinHypercube(17, 3, 5);
  for (const d of [0, 1, 2])
    expect(points.map((point) => Math.floor(17 * point[d]!)).sort((a, b) => a - b)).toEqual(
      Array.from({length: 17}, (_, i) => i)
    );
});

test("latinHypercube(n, d, seed) does not pair the slices of one axis with those of another", () => {
  const points = latinHypercube(400, 2, 1);
  const mean = points.reduce((sum, [x, y]) => sum + (x! - 0.5) * (y! - 0.5), 0) / 400;
  expect(Math.abs(12 * mean)).toBeLessThan(0.2);
});
