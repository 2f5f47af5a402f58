import {expect, test} from "vitest";
import {seriesMean, windowCorrelation} from "../../src/fit/paceWindow.js";

test("windowCorrelation(a, b, φ) is that of means over years, parts of years by their share", () => {
  // Variance of the mean of two successive years: (2 + 2 φ) / 4.
  expect(windowCorrelation({from: 2020, until: 2022}, {from: 2020, until: 2022}, 0.5)).toBeCloseTo(
    0.75,
    12
  );
  // Half of 2022 and half of 2023, against 2023: ½ φ + ½.
  expect(
    windowCorrelation({from: 2021.5, until: 2022.5}, {from: 2022, until: 2023}, 0.5)
  ).toBeCloseTo(0.75, 12);
});

test("seriesMean(points, s, φ) is generalised least squares", () => {
  // Two points two years apart, s² = 1, φ² = 0.25, errors 0 (1e-4 is added): mean of both, variance (1 + 0.25) / 2.
  const points = [
    {from: 2019, until: 2020, log: 1, error: 0},
    {from: 2021, until: 2022, log: 3, error: 0}
  ];
  const {mean, variance, logLikelihood} = seriesMean(points, 1, 0.5);
  expect(mean).toBeCloseTo(2, 9);
  expect(variance).toBeCloseTo(0.625, 3);
  // −½ ln det − ½ ln information − ½ Σ: det 0.9375, information 1.6, rest (1, −1): 2 / (1 − 0.25).
  expect(logLikelihood).toBeCloseTo(
    -0.5 * Math.log(0.9375) - 0.5 * Math.log(1.6) - 0.5 * (2 / 0.75),
    3
  );
});
