import {readFileSync} from "node:fs";
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

test("the record of simulation-based calibration says of its numbers what follows from them, with power to fail", () => {
  const {replicates, passed, failed, mostFailures, smallestAdjusted, power} = JSON.parse(
    readFileSync("data/evidence/sbc.json", "utf8")
  );
  expect(replicates).toBe(200);
  expect(passed).toBe(failed <= mostFailures && smallestAdjusted > 0.01);
  for (const {share} of power) expect(share).toBeGreaterThan(0.8);
});

test.each<[string, () => unknown, string]>([
  [
    "a key that nobody reads",
    () => fitCalibration({} as never, {replicate: 20} as never),
    'unknown key of options of fitCalibration: "replicate"; one of replicates'
  ],
  [
    "half a replicate",
    () => fitCalibration({} as never, {replicates: 0.5}),
    "invalid replicates; not an integer in 1..1000000: 0.5"
  ]
])("fitCalibration refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
