import {expect, test} from "vitest";
import {drift, growth} from "../../src/entries/forecast.js";

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
// Seeded: methods that choose the best of several fits jump where two fit alike, and rounding decides.
test("drift(y with gaps) counts a change over k years as k steps", () => {
  const {parameters} = drift({years: [2000, 2001, 2004], values: [0, 1, 7]}, {horizon: 1});
  // b = 7 / 4; residuals −0.75 over 1 year and 0.75 over 3: σ² = (0.5625 + 0.1875) / 1.
  expect(parameters.step).toBeCloseTo(1.75, 12);
  expect(parameters.sigma).toBeCloseTo(Math.sqrt(0.75), 12);
});

test("growth(y) grows at the median rate and stays above zero", () => {
  const {point, intervals} = growth([1, 2, 4, 400], {horizon: 2, levels});
  expect(point[0]).toBeCloseTo(800, 9);
  for (const {lower} of intervals) expect(Math.min(...lower)).toBeGreaterThan(0);
});
