import {expect, test} from "vitest";
import {customScenario} from "../../src/entries/scenario.js";
import {compareForecasts} from "../../src/index.js";
import {syntheticForecast, syntheticProject} from "./synthetic.js";

const project = syntheticProject();
const faster = customScenario([{target: "factor", operation: "set", value: 1.2}], {
  id: "faster",
  base: "base"
});
const a = syntheticForecast();
const b = syntheticForecast({factor: 1.2, scenario: faster});

test("compareForecasts lists the changed inputs only, and differences of medians and probabilities", () => {
  const differences = compareForecasts(a, b, project);
  expect(differences.inputs.levers.map(({target}) => target)).toEqual(["factor"]);
  expect(differences.inputs.assumptions).toEqual([]);
  const skilled = differences.indicators.find(({id}) => id === "skilled")!;
  expect(skilled.median[0]).toBe(0);
  expect(skilled.median.at(-1)!).toBeGreaterThan(100);
  expect(skilled.deterministic.at(-1)).toBeCloseTo(6 * 20, 9);
  const people = differences.verdicts.find(
    ({target, reading}) => target === "A1" && reading === "people"
  )!;
  expect(people.difference).toBe(b.targets[0].probability! - a.targets[0].probability!);
  expect(people.difference).toBeGreaterThan(0);
  expect(people.standardError).toBeGreaterThan(0);
});

test("compareForecasts compares all together only where the same targets take part", () => {
  const [joint, ...others] = a.joints;
  expect(compareForecasts(a, b, project).joints[0].difference).toBe(
    b.joints[0].probability - joint.probability
  );
  const fewer = {...a, joints: [{...joint, targets: joint.targets.slice(1)}, ...others]};
  expect(compareForecasts(fewer, b, project).joints).toHaveLength(others.length);
});

test("compareForecasts of a forecast with itself finds nothing", () => {
  const none = compareForecasts(a, a, project);
  expect(none.verdicts).toEqual([]);
  expect(none.inputs).toEqual({levers: [], assumptions: []});
  expect(none.indicators.every(({median}) => median.every((each) => each === 0))).toBe(true);
});

test("compareForecasts refuses forecasts that do not share their random numbers", () => {
  expect(() => compareForecasts(a, {...b, seed: 2}, project)).toThrow(
    "invalid forecasts; seed differs: 1, 2"
  );
  expect(() => compareForecasts(a, {...b, runs: 2}, project)).toThrow("runs differs: 400, 2");
});
