import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import {paceDriverIds} from "../../src/verdict/paceDrivers.js";
import {syntheticForecast} from "./synthetic.js";

test("the pace of the years to come is named where it leads a number, with the targets it leads", async () => {
  const {findings, targets} = await forecastPlan(loadProject("data"), {runs: 512, indicators: []});
  const led = targets.filter(({restsOn: [cause]}) => cause && paceDriverIds.includes(cause.id));
  const finding = findings.find(({id}) => id === "rests-on-pace")!;
  expect(led.length).toBeGreaterThan(0);
  expect(finding.targets).toEqual(led.map(({id}) => id));
  for (const {restsOn} of led) expect(finding.text.en).toContain(restsOn[0].name.en);
  expect(syntheticForecast().findings.some(({id}) => id === "rests-on-pace")).toBe(false);
});

test("runs without a number count as not met and are reported", () => {
  const sample = syntheticForecast();
  const {probability} = sample.targets.find(({id}) => id === "A8")!;
  const finding = sample.findings.find(({id}) => id === "no-number-A8-ratio")!;
  // Met is every run that has a number.
  expect(finding.text.en).toContain(`In ${Math.round(400 * (1 - probability!))} of 400 runs`);
  expect(probability!).toBeLessThan(0.6);
  expect(probability!).toBeGreaterThan(0.4);
});

test("one run without a number is one, of however many", () => {
  const of = (runs: number) =>
    syntheticForecast({runs}).findings.find(({id}) => id === "no-number-A8-ratio")?.text.en;
  const first = [1, 2, 3, 4, 5, 6, 7, 8].find((runs) => of(runs) !== undefined)!;
  expect(of(first)).toContain(`In 1 of ${first} runs`);
});

test("agreement of all runs is reported as no certainty, with its bound", () => {
  const steady = syntheticForecast({noise: 1});
  expect(steady.targets.find(({id}) => id === "A4")!.probability).toBe(1);
  const finding = steady.findings.find(({id}) => id === "all-runs-agree")!;
  expect(finding.targets).toContain("A4");
  expect(finding.text.en).toContain("99.0% or more");
});
