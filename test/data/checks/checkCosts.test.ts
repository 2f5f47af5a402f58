import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test.each([
  ["amount: 636", "amount: -1", "amount"],
  [
    "lever: places.training",
    "lever: places.trainings",
    'expected a known lever, got "places.trainings"; one of places.training'
  ],
  ["lever: places.enterpriseAssessment", "lever: places.training", "places.training"],
  [
    "amount: 636",
    "amount: 636\n    most: 9999999",
    "expected a number within the range 0 to 600000, got 9999999"
  ],
  ["amount: 636", "price: 636", "price"],
  ["sources: []", "sources: [XX99]", 'got "XX99"']
])("costs: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("costs.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("costs: levers that share a capacity are counted in one unit, and are known", () => {
  const copy = copyProject();
  const basis = "basis: {kind: assumption, sources: [], reason: {zh: 甲, en: a}}";
  const capacity = (levers: string) =>
    `capacities:\n  - {id: all, name: {zh: 甲, en: a}, levers: [${levers}], most: 5, ${basis}}\ncosts:`;
  copy.edit("costs.yaml", "costs:", capacity("places.training, places.recruitment"));
  expect(copy.problems().join("\n")).toMatch(/all levers: expected levers of one unit, got/);
  const other = copyProject();
  other.edit("costs.yaml", "costs:", capacity("places.nothing"));
  expect(other.problems().join("\n")).toContain('got "places.nothing"');
});

test("costs: a capacity below the baselines of its levers together, or with one of them twice, is refused", () => {
  const basis = "basis: {kind: assumption, sources: [], reason: {zh: 甲, en: a}}";
  const said = (levers: string, most: number) => {
    const copy = copyProject();
    const capacity = `capacities:\n  - {id: all, name: {zh: 甲, en: a}, levers: [${levers}], most: ${most}, ${basis}}\ncosts:`;
    copy.edit("costs.yaml", "costs:", capacity);
    return copy.problems();
  };
  const both = "places.training, places.enterpriseAssessment";
  const planned = Number(/at least (\d+)/.exec(said(both, 5).join())?.[1]);
  expect(planned).toBeGreaterThan(1000);
  expect(said(both, planned)).toEqual([]);
  expect(said(both, planned - 1).join()).toMatch(
    /all most: expected at least \d+, the baselines of these levers in 20\d\d together, got \d+; check the scale/
  );
  expect(said("places.training, places.training", 9e6).join()).toMatch(
    /all levers\[1\]: expected each id once, got "places.training" again/
  );
});
