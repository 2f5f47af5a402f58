import {expect, test} from "vitest";
import {
  effectiveSampleSize,
  nextTemperature,
  systematicResample
} from "../../src/inference/importanceWeights.js";

test("nextTemperature(logLikelihood) keeps the share asked for, and goes to 1 where it can", () => {
  const logs = Float64Array.from({length: 200}, (_, k) => -k / 4);
  const {temperature, weights} = nextTemperature(logs, 0.1, 0.5);
  expect(temperature).toBeGreaterThan(0.1);
  expect(temperature).toBeLessThan(1);
  expect(effectiveSampleSize(weights)).toBeCloseTo(100, 6);
  expect(nextTemperature(Float64Array.of(-1, -1.1), 0.5, 0.5).temperature).toBe(1);
});

test("systematicResample(weights, uniform) takes each index ⌊n w⌋ or ⌈n w⌉ times", () => {
  const weights = Float64Array.of(0.05, 0.4, 0.15, 0, 0.4);
  for (const uniform of [0.01, 0.3, 0.5, 0.99]) {
    const indices = [...systematicResample(weights, uniform)];
    weights.forEach((weight, i) => {
      const times = indices.filter((index) => index === i).length;
      expect(times).toBeGreaterThanOrEqual(Math.floor(5 * weight + 1e-9));
      expect(times).toBeLessThanOrEqual(Math.ceil(5 * weight - 1e-9));
    });
  }
});
