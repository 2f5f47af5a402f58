import {expect, test} from "vitest";
import {fitCalibration} from "../../src/fit/fitCalibration.js";
import {smallProject} from "./fixture.js";

// The full check at 200 replicates is data/evidence/sbc.json, made by npm run evidence.
test("fitCalibration(project) finds no fault in the fit's likelihood and sampler", () => {
  const project = smallProject();
  const {tests, replicates, passed, mostFailures, expectedFailures} = fitCalibration(project, {
    replicates: 40,
    particles: 100
  });
  expect(replicates).toBe(40);
  expect(tests.length).toBeGreaterThan(80);
  expect(mostFailures).toBeGreaterThan(expectedFailures);
  for (const {counts} of tests) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(40);
  expect(passed).toBe(true);
}, 60_000);
