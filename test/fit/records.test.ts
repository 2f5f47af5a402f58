import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {fitInputs} from "../../src/fit/fitInputs.js";
import {forecastPlanSync} from "../../src/index.js";
import {copyProject} from "../data/folder.js";

const project = loadProject("data");
const record = (name: string) => JSON.parse(readFileSync(`data/evidence/${name}.json`, "utf8"));

// The cheap check of freshness: run npm run evidence when it fails.
test("the records of data/evidence were made from the figures and assumptions as they stand", () => {
  const now = fitInputs(project);
  for (const name of ["fit", "backtest", "sbc", "effects"])
    expect(`${name} ${record(name).inputs}`).toBe(`${name} ${now}`);
});

test("the backtest's intervals hold as often as they say, and beat every rival", () => {
  const {coverage, cases, scores} = record("backtest");
  expect(cases).toBeGreaterThanOrEqual(30);
  expect(coverage["95"]).toBeGreaterThanOrEqual(0.9);
  expect(coverage["95"]).toBeLessThanOrEqual(0.99);
  expect(coverage["80"]).toBeGreaterThanOrEqual(0.72);
  expect(coverage["80"]).toBeLessThanOrEqual(0.88);
  const [own, ...rivals] = scores;
  for (const rival of rivals) {
    expect(own.intervalScore80).toBeLessThanOrEqual(rival.intervalScore80);
    expect(own.intervalScore95).toBeLessThanOrEqual(rival.intervalScore95);
  }
});

test("the fit's sampler passed simulation-based calibration at 200 replicates, with power to fail", () => {
  const {replicates, passed, failed, mostFailures, smallestAdjusted, power} = record("sbc");
  expect(replicates).toBe(200);
  expect(passed).toBe(true);
  expect(failed).toBeLessThanOrEqual(mostFailures);
  expect(smallestAdjusted).toBeGreaterThan(0.01);
  for (const {share} of power) expect(share).toBeGreaterThan(0.8);
});

test("a project reads its fit; other assumptions make it stale, a damaged one names the command", () => {
  expect(project.fit?.stale).toBeUndefined();
  expect(project.fit?.sample.rows).toHaveLength(project.fit!.particles);
  expect(project.coverage?.cases).toBe(record("backtest").cases);
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  expect(loadProject(copy.directory).fit?.stale).toBe(true);
  copy.write("evidence/fit.json", '{"schema": 1');
  expect(copy.problems()).toEqual([
    "evidence/fit.json: expected JSON, got a damaged file; make it anew with skillcast fit, or delete it"
  ]);
});

test("calibration.yaml: what is wrong is named with its line", () => {
  const copy = copyProject("data");
  copy.edit("calibration.yaml", "{figure: CZ02, role: highSkilled}", "{figure: CZ99, role: heads}");
  copy.edit("calibration.yaml", "weight: 0.34", "weight: 0.5");
  const said = copy.problems();
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(
    /^calibration.yaml:\d+ alternatives\[0\]\.options: expected weights that sum to 1/
  );
  expect(said[1]).toMatch(/expected a known figure, got "CZ99"/);
  expect(said[2]).toMatch(/expected a known role, got "heads"; one of /);
});

test("a city without calibration runs on its priors, and its forecast says so", () => {
  const ningbo = loadProject("data/examples/ningbo");
  expect(ningbo.fit).toBeUndefined();
  const {findings, parameters} = forecastPlanSync(ningbo, {runs: 5, explain: false});
  expect(parameters?.id).toBe("prior");
  expect(findings.map(({id}) => id)).toEqual(
    expect.arrayContaining(["prior-only", "coverage-unknown"])
  );
});
