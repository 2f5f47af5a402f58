import {expect, test} from "vitest";
import {calibrationPower} from "../../src/inference/calibrationPower.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {simulationBasedCalibration} from "../../src/inference/simulationBasedCalibration.js";
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

const options = {replicates: 200, particles: 250, sweeps: 5};
const run = (believed: number, dimension: number) =>
  simulationBasedCalibration(
    {
      dimension,
      simulate: (z, random) =>
        Float64Array.of(z.reduce((sum, value) => sum + value, 0) + 0.3 * random.normal()),
      posterior: (data) => posterior(data[0], believed, dimension)
    },
    (replicate) => createRandom(1000 + replicate),
    options
  );

test("simulationBasedCalibration(right posterior) finds uniform ranks", () => {
  for (const {pValue} of run(0.3, 2).tests) expect(pValue).toBeGreaterThan(0.01);
});

test("simulationBasedCalibration(posterior that trusts its data too much) finds ranks that are not uniform", () => {
  expect(Math.min(...run(0.1, 1).tests.map(({pValue}) => pValue))).toBeLessThan(0.01);
});

test("calibrationPower(options) is the test's level for a right posterior and grows with the fault", () => {
  const base = {replicates: 200, draws: 99, bins: 10, level: 0.01, trials: 300};
  const right = calibrationPower(createRandom(1), {...base, ratio: 1});
  const narrow = calibrationPower(createRandom(1), {...base, ratio: 0.7});
  expect(right).toBeLessThan(0.04);
  expect(narrow).toBeGreaterThan(0.6);
});
