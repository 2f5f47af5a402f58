import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import type {Indicator} from "../../src/project/indicator.js";
import {verdictEvidence} from "../../src/verdict/verdictEvidence.js";

const project = loadProject("data");
const coverage = {
  cases: 50,
  origins: 20,
  coverage: {"50": 0.5, "80": 0.8, "95": 0.95},
  shares: 0.67,
  added: 0.91
};
const indicator = (change: Partial<Indicator>): Indicator => ({
  id: "x",
  name: {zh: "甲", en: "A"},
  unit: "person",
  kind: "stock",
  grade: "highSkilled",
  published: [{key: "high_skilled_stock"}],
  ...change
});
const perSkilled = [{key: "high_skilled_stock", per: "skilled_stock"}];
const evidence = (change: Partial<Indicator>, record: Partial<typeof coverage> = coverage) =>
  verdictEvidence({
    project: {...project, coverage: record as typeof coverage},
    fitted: true,
    indicator: indicator(change),
    causes: []
  });

test("verdictEvidence(sources) asks the record of past forecasts for numbers of the same kind", () => {
  const {level, held, says} = evidence({});
  expect([level, held]).toEqual(["strong", true]);
  expect(says.en).toContain("80% intervals of past forecasts of such numbers held 80%");
  const share = evidence({unit: "1", published: perSkilled});
  expect([share.level, share.held]).toEqual(["medium", false]);
  expect(share.says.zh).toContain("以往对这类数的预测，80%区间包含了实际数的67%");
  // A share of the employed is a density in another unit.
  const density = evidence({unit: "1", published: [{key: "skilled_share_of_employed"}]});
  expect([density.held, density.says.en.includes("held 80%")]).toEqual([true, true]);
  const added = evidence({kind: "flow"});
  expect([added.level, added.held]).toEqual(["medium", false]);
  expect(added.says.en).toContain("held 91%");
});

test("verdictEvidence(sources) has no record to speak of where no such number was forecast", () => {
  const {cases, origins, coverage: totals} = coverage;
  const share = evidence({published: perSkilled}, {cases, origins, coverage: totals});
  expect(share.held).toBeUndefined();
  expect(share.says.en).toContain("there is no record of past forecasts of such numbers");
  expect(evidence({grade: undefined}).held).toBeUndefined();
});
