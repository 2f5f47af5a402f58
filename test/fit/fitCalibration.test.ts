import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {fitCalibration} from "../../src/fit/fitCalibration.js";
import {prepareReplicates} from "../../src/fit/prepareReplicates.js";
import {smallProject} from "./fixture.js";

// The full check at 200 replicates is data/evidence/sbc.json, made by npm run evidence.
test("fitCalibration(project) finds no fault in the fit's likelihood and sampler, and is the same wherever replicates are made", async () => {
  const project = smallProject();
  const options = {replicates: 3, particles: 100};
  const here = await fitCalibration(project, options);
  const {tests, replicates, mostFailures, expectedFailures} = here;
  expect(replicates).toBe(3);
  expect(tests.length).toBeGreaterThan(80);
  expect(mostFailures).toBeGreaterThan(expectedFailures);
  for (const {counts} of tests) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(3);
  // Of so few replicates only all coordinates together say something: a tenth of the ranks in every tenth.
  const pooled = tests[0].counts.map((_, bin) =>
    tests.reduce((sum, {counts}) => sum + counts[bin] / (3 * tests.length), 0)
  );
  for (const share of pooled) {
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.16);
  }
  let make: ReturnType<typeof prepareReplicates> | undefined;
  const there = await fitCalibration(project, {
    ...options,
    async elsewhere(asked, replicate) {
      make ??= prepareReplicates(project, asked);
      return make(replicate);
    }
  });
  expect(there).toEqual(here);
});

test("fitCalibration(project, {signal}) stops with the signal's reason", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(fitCalibration(smallProject(), {signal})).rejects.toThrow("enough");
});

test("the record of simulation-based calibration says of its numbers what follows from them, with power to fail", () => {
  const {replicates, passed, failed, mostFailures, smallestAdjusted, power, meanings} = JSON.parse(
    readFileSync("data/evidence/sbc.json", "utf8")
  );
  expect(meanings.map(({alternative}: {alternative: string}) => alternative)).toEqual([
    "counting",
    "added",
    "assessed",
    "broughtIn"
  ]);
  for (const {statements, stated, right} of meanings) {
    expect(statements).toBe(200);
    expect(Math.abs(stated - right)).toBeLessThan(0.1);
  }
  expect(replicates).toBe(200);
  expect(passed).toBe(failed <= mostFailures && smallestAdjusted > 0.01);
  for (const {share} of power) expect(share).toBeGreaterThan(0.8);
});

test.each<[string, () => Promise<unknown>, string]>([
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
])("fitCalibration refuses %s", async (_, call, message) => {
  await expect(call()).rejects.toThrow(message);
});
