import {expect, test} from "vitest";
import {restsOnCommon} from "../../src/verdict/findings.js";
import {Influence} from "../../src/verdict/influence.js";
import type {CommonFactor} from "../../src/verdict/parameterSource.js";
import type {TalliedReading} from "../../src/verdict/talliedReading.js";
import type {Tally} from "../../src/verdict/tally.js";
import {syntheticForecast} from "./synthetic.js";

const common: CommonFactor = {members: [0], factor: () => 1, name: {zh: "共同", en: "the common"}};

/** Two targets over 200 runs: the first follows the common factor, the second the first parameter. */
function run(): Pick<Tally, "influence" | "readings"> {
  const influence = new Influence(3, 2, 200, 2);
  for (let k = 0; k < 200; k++) {
    const [own, other, factor] = [(k * 7) % 200, (k * 31) % 200, (k * 67) % 200];
    influence.keepParameters(Float64Array.of(own, other, factor));
    influence.keepEvent(0, factor + own / 5, factor + own / 5 > 120);
    influence.keepEvent(1, own, own > 100);
  }
  const readings = ["T1", "T2"].map((id) => ({placed: {headline: true, target: {id}}}));
  return {influence, readings: readings as unknown as TalliedReading[]};
}

test("restsOnCommon(tally, source) names the targets that the shared factor leads, and no other", () => {
  const [finding] = restsOnCommon(run(), {common});
  expect(finding.targets).toEqual(["T1"]);
  expect(finding.text.en).toContain("T1 rest most not on one assumption but on the common");
});

test("restsOnCommon(tally, source) takes a factor that acts, and that nothing exceeds", () => {
  const named = (...strengths: number[]) => {
    const influence = {strengths: () => [Float64Array.from(strengths)]} as unknown as Influence;
    const [finding] = restsOnCommon({influence, readings: run().readings.slice(0, 1)}, {common});
    return finding?.targets;
  };
  expect(named(0.6, -0.3)).toBeUndefined();
  expect(named(0, 0)).toBeUndefined();
  expect(named(0.3, -0.3)).toEqual(["T1"]);
});

test("restsOnCommon(tally, nothing shared) says nothing", () => {
  expect(restsOnCommon(run(), {common: undefined})).toEqual([]);
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
