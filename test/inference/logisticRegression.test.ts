import {expect, test} from "vitest";
import {logisticRegression} from "../../src/inference/logisticRegression.js";

test("logisticRegression(x, held) is the maximum of the likelihood", () => {
  // Newton's method in Python 3, 50 steps on the raw numbers, to 10⁻¹²: −2.990331925646, 1.087393427508.
  const x = Float64Array.from({length: 10}, (_, i) => 0.5 + i / 2);
  const fit = logisticRegression(x, Uint8Array.of(0, 0, 1, 0, 0, 1, 0, 1, 1, 1))!;
  expect(fit.intercept).toBeCloseTo(-2.990331925646, 9);
  expect(fit.slope).toBeCloseTo(1.087393427508, 9);
  // There the derivatives are 0: as many are expected as held, at the same mean.
  const p = Array.from(x, (one) => 1 / (1 + Math.exp(-(fit.intercept + fit.slope * one))));
  expect(p.reduce((a, b) => a + b, 0)).toBeCloseTo(5, 9);
});

test("logisticRegression(x, held) is null where nothing varies, or one side of a number always holds", () => {
  expect(logisticRegression(Float64Array.of(1, 1, 1), Uint8Array.of(0, 1, 0))).toBeNull();
  expect(logisticRegression(Float64Array.of(1, 2, 3), Uint8Array.of(1, 1, 1))).toBeNull();
  expect(logisticRegression(Float64Array.of(1, 2, 3, 4), Uint8Array.of(0, 0, 1, 1))).toBeNull();
});
