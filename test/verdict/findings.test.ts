import {expect, test} from "vitest";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {sampleSpace, syntheticForecast} from "./synthetic.js";

test("a factor that parameters share and that leads a number is named, with the targets it leads", () => {
  const drawn = priorSource(sampleSpace, 1);
  const luck = (run: number) => 0.5 + ((run * 67) % 400) / 400;
  let factor = 1;
  const parameters = {
    ...drawn,
    draw(run: number, out: Float64Array) {
      drawn.draw(run, out);
      factor = luck(run);
      out[0] *= factor;
    },
    common: {members: [0], factor: () => factor, name: {zh: "共同", en: "the common"}}
  };
  const {findings, targets} = syntheticForecast({options: {parameters}});
  const finding = findings.find(({id}) => id === "rests-on-common")!;
  expect(finding.text.en).toContain("the common");
  expect(finding.targets).toContain("A1");
  expect(finding.targets).not.toContain("A2");
  const [cause, own] = targets[0].restsOn;
  expect([cause.id, own.id]).toEqual(["common", "growth"]);
  expect(cause.share).toBeGreaterThan(own.share);
  expect(syntheticForecast().findings.some(({id}) => id === "rests-on-common")).toBe(false);
});

test("runs without a number count as not met and are reported", () => {
  const sample = syntheticForecast();
  const {probability} = sample.targets.find(({id}) => id === "A8")!;
  const finding = sample.findings.find(({id}) => id === "no-number-A8-ratio")!;
  expect(finding.text.en).toMatch(/^In \d+ of 400 runs/);
  expect(probability!).toBeLessThan(0.6);
  expect(probability!).toBeGreaterThan(0.4);
});

test("agreement of all runs is reported as no certainty, with its bound", () => {
  const steady = syntheticForecast({noise: 1});
  expect(steady.targets.find(({id}) => id === "A4")!.probability).toBe(1);
  const finding = steady.findings.find(({id}) => id === "all-runs-agree")!;
  expect(finding.targets).toContain("A4");
  expect(finding.text.en).toContain("99.0% or more");
});
