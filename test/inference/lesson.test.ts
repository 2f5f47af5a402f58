import {expect, test} from "vitest";
import {conclude, learnFrom, recall, startLesson} from "../../src/inference/lesson.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";

/** ln prediction = 2 + 3 z of one coordinate, which is its own feature. */
const line: PosteriorProblem = {
  dimension: 1,
  data: 1,
  predict: (z, out) => {
    out[0] = Math.exp(2 + 3 * z[0]);
  },
  logLikelihood: () => 0,
  residuals: () => undefined,
  features: {
    size: 1,
    fill: (z, out) => {
      out[0] = z[0];
    },
    pull: (_, slopes, out) => out.set(slopes)
  }
};
const terms = {
  used: Int32Array.of(0),
  mean: Float64Array.of(0),
  deviation: Float64Array.of(1),
  pairs: new Int32Array(0),
  outputs: Int32Array.of(0),
  constant: Float64Array.of(2)
};
const at = (...z: number[]) => ({
  z: Float64Array.from(z),
  predicted: Float64Array.from(z, (value) => Math.exp(2 + 3 * value))
});

test("conclude(lesson) is least squares with a ridge of three observations: Σxy / (Σx² + 3), the constant taken off", () => {
  const lesson = startLesson(terms);
  learnFrom(lesson, line, at(-1, 1, -2, 2));
  const {coefficients} = conclude(lesson);
  expect(coefficients[0]).toBeCloseTo(0, 12);
  expect(coefficients[1]).toBeCloseTo((3 * 10) / 13, 12);
  // More of the same weighs more.
  learnFrom(lesson, line, at(-1, 1, -2, 2));
  expect(conclude(lesson).coefficients[1]).toBeCloseTo((3 * 20) / 23, 12);
});

test("recall(lesson, share) lets the past weigh less, and leaves it as it was", () => {
  const lesson = startLesson(terms);
  learnFrom(lesson, line, at(-1, 1));
  const later = recall(lesson, 0.5);
  // What comes now says a slope of 6: (6/2 + 12) / ((2 + 3)/2 + 2).
  learnFrom(later, line, {
    z: Float64Array.of(-1, 1),
    predicted: Float64Array.of(Math.exp(-4), Math.exp(8))
  });
  expect(conclude(later).coefficients[1]).toBeCloseTo(15 / 4.5, 12);
  expect(conclude(lesson).coefficients[1]).toBeCloseTo(6 / 5, 12);
  expect(recall(lesson)).toEqual(lesson);
});

test("learnFrom(…) takes a prediction that is not above 0 to be the constant", () => {
  const lesson = startLesson(terms);
  learnFrom(lesson, line, {z: Float64Array.of(1, -1), predicted: Float64Array.of(0, Math.exp(-1))});
  // y = 0 and −3 at 1 and −1: slope 3 / (2 + 3), constant −3/2.
  expect([...conclude(lesson).coefficients].map((v) => Number(v.toFixed(9)))).toEqual([-1.5, 0.6]);
});
