import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {customScenario} from "../../src/entries/scenario.js";
import {forecastPlanSync, requiredLever} from "../../src/index.js";

const project = {...loadProject("data"), fit: undefined};

test("requiredLever finds the least setting; a forward run with it gives that probability", () => {
  const options = {lever: "places.enterpriseAssessment", target: "T01", runs: 60, wanted: 0.6};
  const found = requiredLever(project, options);
  expect(found.value).not.toBeNull();
  const forward = (value: number) =>
    forecastPlanSync(project, {
      runs: 60,
      explain: false,
      indicators: [],
      scenario: customScenario([{target: options.lever, operation: "set", value, from: 2025}], {
        base: "recent-pace"
      })
    }).targets.find(({id}) => id === "T01")!.probability!;
  expect(forward(found.value!)).toBe(found.probability);
  expect(found.probability).toBeGreaterThanOrEqual(0.6);
  expect(forward(found.value! - 500)).toBeLessThan(0.6);
  const {baseline} = project.levers.find(({id}) => id === options.lever)!;
  expect(found.ratio).toBeCloseTo(found.value! / (baseline as number), 9);
  expect(() => requiredLever(project, {...options, lever: "places.enterpriseAssesment"})).toThrow(
    'unknown lever: "places.enterpriseAssesment"; one of places.enterpriseAssessment'
  );
  expect(() => requiredLever(project, {...options, target: "T12"})).toThrow(
    "unknown target with a forecast"
  );
});
