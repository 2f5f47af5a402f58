import {expect, test} from "vitest";
import {isUnknown} from "../../src/verdict/isUnknown.js";
import {sampleTargets, syntheticForecast} from "./synthetic.js";

test("isUnknown(verdict) is a condition, and a probability without evidence; work and open targets are neither", () => {
  const evidence = (level: "none" | "weak") => ({
    level,
    figures: [],
    assumed: 1,
    says: {zh: "", en: ""}
  });
  expect(isUnknown({status: "conditional", probability: null, evidence: evidence("none")})).toBe(
    true
  );
  expect(isUnknown({status: "veryLikely", probability: 0.99, evidence: evidence("none")})).toBe(
    true
  );
  expect(isUnknown({status: "veryLikely", probability: 0.99, evidence: evidence("weak")})).toBe(
    false
  );
  expect(isUnknown({status: "evidence", probability: null})).toBe(false);
});

test("what is all but sure without evidence takes no part in all together", () => {
  const easy = {...sampleTargets[0], value: 100};
  const sure = syntheticForecast({targets: [easy], project: {figures: []}});
  const unknown = sure.targets.filter(isUnknown).map(({id}) => id);
  expect(unknown).toEqual([easy.id]);
  expect(sure.targets[0].probability).toBeGreaterThan(0.9);
  for (const {targets} of sure.joints)
    expect(targets.filter((id) => unknown.includes(id))).toEqual([]);
});
