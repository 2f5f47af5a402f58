import {expect, test} from "vitest";
import {chooseTerms} from "../../src/inference/chooseTerms.js";
import {guideAround, guidedProblem} from "../../src/inference/guide.js";
import {conclude, learnFrom, startLesson} from "../../src/inference/lesson.js";
import {curved, curvedPredictions, errors} from "./curvedProblem.js";

const known = curvedPredictions(2000, 0.7);
const lesson = startLesson(chooseTerms(curved, known, errors, 2));
learnFrom(lesson, curved, known);
const surrogate = conclude(lesson);

/** Slopes of f by central differences. */
function measured(f: (z: Float64Array) => number, z: Float64Array): number[] {
  return [0, 1, 2].map((i) => {
    const [up, down] = [1e-5, -1e-5].map((step) => {
      const moved = Float64Array.from(z);
      moved[i] += step;
      return f(moved);
    });
    return (up - down) / 2e-5;
  });
}
const predictedAt = (z: Float64Array) => {
  const out = new Float64Array(3);
  curved.predict(z, out);
  return out;
};

test("guidedProblem(problem, surrogate).slope(z) is the slope of the log likelihood, where the surrogate is right", () => {
  const out = new Float64Array(3);
  for (const at of [
    [0.2, -0.4, 0.6],
    [-0.5, 0.3, -0.2]
  ]) {
    const z = Float64Array.from(at);
    guidedProblem(curved, surrogate).slope(z, out);
    const right = measured((moved) => curved.logLikelihood(predictedAt(moved)), z);
    right.forEach((value, i) => {
      expect(Math.abs(out[i] - value)).toBeLessThan(0.02 * Math.abs(value) + 0.05);
    });
  }
});

test("guidedProblem(…).sensitivities(z) are slopes of ln predictions over their errors", () => {
  const z = Float64Array.of(0.2, -0.4, 0.6);
  const rows = guidedProblem(curved, surrogate).sensitivities(z);
  expect(rows).toHaveLength(6);
  [0, 1].forEach((k) => {
    measured((moved) => Math.log(predictedAt(moved)[k]) / errors[k], z).forEach((value, i) => {
      expect(rows[3 * k + i]).toBeCloseTo(value, 1);
    });
  });
});

test("guideAround(…) shortens steps by 1/√(1 + temperature strength²) in the directions that data hold", () => {
  const z = Float64Array.of(0.2, -0.4, 0.6);
  const {directions, lengths} = guideAround(curved, surrogate, z, 0.25);
  const rows = guidedProblem(curved, surrogate).sensitivities(z);
  for (let r = 0; r < lengths.length; r++) {
    let strength = 0;
    for (const k of [0, 1]) {
      let along = 0;
      for (let i = 0; i < 3; i++) along += rows[3 * k + i] * directions[3 * r + i];
      strength += (along * along) / 4;
    }
    expect(lengths[r]).toBeCloseTo(1 / Math.sqrt(1 + strength), 9);
  }
  // At temperature 0 no datum holds anything.
  expect(guideAround(curved, surrogate, z, 0).lengths).toHaveLength(0);
});

test("guideAround(…) looks at places all along the particles, not at the first of them", () => {
  const [here, there] = [
    [0.2, -0.4, 0.6],
    [-0.9, 0.8, -1.1]
  ];
  const many = Float64Array.from([...Array(60).fill(here), ...Array(60).fill(there)].flat());
  const {lengths} = guideAround(curved, surrogate, many, 1);
  const both = guideAround(curved, surrogate, Float64Array.from([...here, ...there]), 1);
  expect(lengths).toHaveLength(both.lengths.length);
  lengths.forEach((length, r) => {
    expect(length).toBeCloseTo(both.lengths[r], 9);
  });
  const first = guideAround(curved, surrogate, Float64Array.from(here), 1);
  expect(Math.abs(first.lengths[0] - lengths[0])).toBeGreaterThan(0.001);
});

test("a guide is refused to a problem without slopes", () => {
  const {slopes: _, ...bare} = curved;
  expect(() => guidedProblem(bare, surrogate)).toThrow(
    "a guide needs a problem with slopes, got none"
  );
});
