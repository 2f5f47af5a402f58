import {expect, test} from "vitest";
import {decider} from "../../../src/charts/verdicts/decider.js";
import {targets} from "../fixture.js";

test("decider(verdict) names the reading that turns the verdict, else what it rests on", () => {
  const [first] = targets;
  const restsOn = [{id: "growth", name: {zh: "增长", en: "growth"}, share: 0.6}];
  expect(decider({...first, decidedBy: "certificates", restsOn})).toEqual({
    reading: first.readings[1]
  });
  expect(decider({...first, decidedBy: null, restsOn})).toEqual({cause: restsOn[0]});
  expect(decider({...first, decidedBy: null, restsOn: []}).cause).toBeUndefined();
});
