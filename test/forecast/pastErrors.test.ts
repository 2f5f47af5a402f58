import {expect, test} from "vitest";
import {forecastViews} from "../../src/forecast/forecastViews.js";
import {pastErrors} from "../../src/forecast/pastErrors.js";

const z = Float64Array.of(3, 5, 2, 6, 3, 4, 2, 5, 4);
const whole = Array.from(z, () => false);

test("pastErrors(z) gives the odds of varying about a mean as the prequential likelihood ratio of one-step errors", () => {
  let [ofViews, ofMean] = [0, 0];
  for (let origin = 3; origin < z.length; origin++) {
    const before = z.subarray(0, origin);
    ofViews += (z[origin] - forecastViews(before, 1, -Infinity).path[0]) ** 2;
    ofMean += (z[origin] - before.reduce((a, b) => a + b) / origin) ** 2;
  }
  const odds = 0.25 * (ofViews / ofMean) ** (6 / 2);
  expect(pastErrors(z, -Infinity, whole).stationary).toBeCloseTo(odds / (1 + odds), 12);
});

test("pastErrors(z, least, filled) measures no error where a gap was filled", () => {
  const line = Float64Array.of(1, 2, 4, 9, 5);
  const filled = [false, false, false, true, false];
  // Origin 3 sees two steps, the first of them filled; origin 4 one.
  const errors = [
    (5 - forecastViews(line.subarray(0, 3), 2, -Infinity).path[1]) ** 2 / 2 ** 1.3,
    (5 - forecastViews(line.subarray(0, 4), 1, -Infinity).path[0]) ** 2
  ];
  const {rootMeanSquare, stationary} = pastErrors(line, -Infinity, filled);
  expect(rootMeanSquare).toBeCloseTo(Math.sqrt((errors[0] + errors[1]) / 2), 12);
  expect(stationary).toBe(0);
});

test("pastErrors(z, 0) weighs the mean against views that do not lean on it yet", () => {
  let [ofViews, ofMean] = [0, 0];
  for (let origin = 3; origin < z.length; origin++) {
    const before = z.subarray(0, origin);
    ofViews += (z[origin] - forecastViews(before, 1, 0).shrunk[0]) ** 2;
    ofMean += (z[origin] - before.reduce((a, b) => a + b) / origin) ** 2;
  }
  const odds = 0.25 * (ofViews / ofMean) ** (6 / 2);
  expect(pastErrors(z, 0, whole).stationary).toBeCloseTo(odds / (1 + odds), 12);
});
