import {expect, test} from "vitest";
import {decider} from "../../../src/charts/verdicts/decider.js";
import {syntheticProject} from "../../verdict/synthetic.js";
import {targets} from "../fixture.js";

const {assumptions} = syntheticProject();

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
