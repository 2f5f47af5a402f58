import {expect, test} from "vitest";
import {calibrationPower} from "../../src/inference/calibrationPower.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {
  type CalibrationSubject,
  calibrationOfRanks,
  truthRanks
} from "../../src/inference/simulationBasedCalibration.js";
import {type TemperedOptions, temperedSample} from "../../src/inference/temperedSample.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** y = Σ z + noise of standard deviation `sd`. */
function posterior(y: number, sd: number, dimension: number): PosteriorProblem {
  return {
    dimension,
    data: 1,
    predict(z, out) {
      out[0] = z.reduce((sum, value) => sum + value, 0);
    },
    logLikelihood: (p) => -((p[0] - y) ** 2) / (2 * sd * sd),
    residuals(p, out) {
      out[0] = (p[0] - y) / sd;
    }
  };
}

const subject = (
  believed: number,
  dimension: number,
  options: TemperedOptions = {particles: 250, sweeps: 5}
): CalibrationSubject => ({
  dimension,
  simulate: (z, random) =>
    Float64Array.of(z.reduce((sum, value) => sum + value, 0) + 0.3 * random.normal()),
  sample: (data, random) => temperedSample(posterior(data[0], believed, dimension), random, options)
});
const run = (asked: CalibrationSubject) =>
  calibrationOfRanks(
    Array.from(
      {length: 200},
      (_, replicate) => truthRanks(asked, createRandom(1000 + replicate)).ranks
    )
  );

test("truthRanks of a right posterior are uniform", () => {
  const {tests, replicates, draws} = run(subject(0.3, 2));
  expect([replicates, draws]).toEqual([200, 99]);
  for (const {pValue} of tests) expect(pValue).toBeGreaterThan(0.01);
});

test("truthRanks of a posterior that trusts its data too much are not uniform", () => {
  expect(Math.min(...run(subject(0.1, 1)).tests.map(({pValue}) => pValue))).toBeLessThan(0.01);
});

test("truthRanks counts each particle once: drawing all of them, the rank is how many lie below the truth", () => {
  const asked: CalibrationSubject = {
    ...subject(0.3, 1, {particles: 20, sweeps: 1}),
    simulate: (z) => Float64Array.of(z[0])
  };
  for (let replicate = 0; replicate < 40; replicate++) {
    const {ranks, data, sample} = truthRanks(asked, createRandom(replicate), {draws: 20});
    expect(ranks).toEqual([sample.particles.filter((z) => z < data[0]).length]);
  }
  expect(() => truthRanks(asked, createRandom(1), {draws: 21})).toThrow(
    "invalid draws; more than particles: 21, 20"
  );
});

test("calibrationPower(options) is the test's level for a right posterior and grows with the fault", () => {
  const base = {replicates: 200, draws: 99, bins: 10, level: 0.01, trials: 300};
  const right = calibrationPower(createRandom(1), {...base, ratio: 1});
  const narrow = calibrationPower(createRandom(1), {...base, ratio: 0.7});
  expect(right).toBeLessThan(0.04);
  expect(narrow).toBeGreaterThan(0.6);
});
