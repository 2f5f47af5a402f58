import {expect, test} from "vitest";
import {headlineVerdict} from "../../../src/charts/verdicts/headlineVerdict.js";
import {syntheticForecast, syntheticProject} from "../../verdict/synthetic.js";

test("headlineVerdict(plan, targets) is on the plan's first target that the model forecasts", () => {
  const {plan} = syntheticProject();
  const {targets} = syntheticForecast();
  const first = plan.targets.find(({kind}) => kind === "forecast");
  expect(headlineVerdict(plan, targets)?.target).toBe(first);
  expect(headlineVerdict(plan, targets)?.verdict.id).toBe(first?.id);
  expect(headlineVerdict(plan, [])).toBeUndefined();
  expect(headlineVerdict({targets: []}, targets)).toBeUndefined();
});
