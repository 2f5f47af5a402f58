import {expect, test} from "vitest";
import {verdictText} from "../../../src/charts/text/verdictText.js";
import {decider} from "../../../src/charts/verdicts/decider.js";
import {headlineVerdict} from "../../../src/charts/verdicts/headlineVerdict.js";
import {syntheticForecast, syntheticProject} from "../../verdict/synthetic.js";
import {targets} from "../fixture.js";

const {assumptions, plan} = syntheticProject();

test("decider(verdict, assumptions) names the reading that turns the verdict, else the assumption it rests on", () => {
  const [first] = targets;
  const restsOn = [assumptions[0].id];
  expect(decider({...first, decidedBy: "certificates", restsOn}, assumptions)).toEqual({
    reading: first.readings[1]
  });
  expect(decider({...first, decidedBy: null, restsOn}, assumptions)).toEqual({
    assumption: assumptions[0]
  });
  expect(decider({...first, decidedBy: null, restsOn: []}, assumptions).assumption).toBeUndefined();
});

test("headlineVerdict(plan, targets) is on the plan's first target that the model forecasts", () => {
  const {targets: verdicts} = syntheticForecast();
  const first = plan.targets.find(({kind}) => kind === "forecast");
  expect(headlineVerdict(plan, verdicts)?.target).toBe(first);
  expect(headlineVerdict(plan, verdicts)?.verdict.id).toBe(first?.id);
  expect(headlineVerdict(plan, [])).toBeUndefined();
  expect(headlineVerdict({targets: []}, verdicts)).toBeUndefined();
});

test("verdictText(verdict, language) is word and number, or the word alone", () => {
  expect(verdictText({probability: 0.58, status: "even"}, "zh")).toBe("可能性各半，58%");
  expect(verdictText({probability: null, status: "trend"}, "en")).toBe("trend only");
});
