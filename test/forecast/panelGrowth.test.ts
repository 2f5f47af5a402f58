import {expect, test} from "vitest";
import {panelGrowth} from "../../src/forecast/panelGrowth.js";

const years = (changes: Record<number, number>) =>
  new Map(Object.entries(changes).map(([year, change]) => [Number(year), change]));

test("panelGrowth(changes): weights, variances and variance between series as computed by hand", () => {
  // c = 0.2, 0.2; deviations ±0.1, ±0.3; b = ±0.2; Σe² = 0.02 each; s² = (0.02 + 0.02) / 2; 2 · 0.04 / (0.02 + τ²) = 1.
  const {own, variances, between, weights} = panelGrowth([
    years({2021: 0.3, 2022: 0.5}),
    years({2021: 0.1, 2022: -0.1})
  ]);
  expect(own[0]).toBeCloseTo(0.2, 12);
  expect(own[1]).toBeCloseTo(-0.2, 12);
  expect(variances[0]).toBeCloseTo(0.02, 12);
  expect(between).toBeCloseTo(0.06, 12);
  expect(weights[0]).toBeCloseTo(0.25, 12);
  expect(weights[1]).toBeCloseTo(0.25, 12);
});

test("panelGrowth(changes): the variance between series is never negative, and all is the panel's where it is 0", () => {
  // b = ±0.15, s² = 0.045: Σ b² / s² = 1 = k − 1.
  const {between, weights} = panelGrowth([
    years({2021: 0.1, 2022: 0.5}),
    years({2021: 0.1, 2022: -0.1})
  ]);
  expect(between).toBe(0);
  expect(weights).toEqual([1, 1]);
});

test("panelGrowth(changes): a series with one change is wholly the panel's, and does not move the variance between the others", () => {
  const {between, weights, variances} = panelGrowth([
    years({2021: 0.3, 2022: 0.5}),
    years({2021: 0.1, 2022: -0.1}),
    years({2022: 0.2})
  ]);
  expect(variances[2]).toBe(Infinity);
  expect(weights[2]).toBe(1);
  expect(weights[0]).toBeCloseTo(0.25, 12);
  expect(between).toBeCloseTo(0.06, 12);
});

test("panelGrowth(changes): a year that one series alone has is compared with the usual year", () => {
  // c = 0.1 in 2022 and, for want of better, in 2021: deviations 0.1, 0.1 of the first.
  expect(panelGrowth([years({2021: 0.2, 2022: 0.2}), years({2022: 0})]).own[0]).toBeCloseTo(
    0.1,
    12
  );
});

test("panelGrowth(changes): the panel's share vanishes with a long steady history", () => {
  const steady = (growth: number, beat: number, count: number) =>
    years(
      Object.fromEntries(
        Array.from({length: count}, (_, i) => [
          2000 + i,
          growth + (Math.floor(i / beat) % 2 ? 0.01 : -0.01)
        ])
      )
    );
  const share = (count: number) =>
    panelGrowth([steady(0.1, 1, count), steady(0.02, 2, count), steady(-0.03, 3, count)])
      .weights[0];
  expect(share(48)).toBeLessThan(share(6) / 5);
  expect(share(48)).toBeLessThan(0.001);
});
