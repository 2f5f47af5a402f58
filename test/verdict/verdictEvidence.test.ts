import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import type {Indicator} from "../../src/project/indicator.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
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

test("verdictEvidence(sources) takes registered numbers for known, and for strong where they settle the verdict", () => {
  const unseen = {
    project: {...project, coverage: undefined},
    fitted: true,
    indicator: indicator({published: []}),
    causes: [{id: "realisation.care", name: {zh: "甲", en: "A"}, share: 0.5}]
  };
  expect(verdictEvidence(unseen).level).toBe("none");
  const registered = verdictEvidence({...unseen, given: ["R1"]});
  expect(registered.level).toBe("weak");
  expect(registered.says.zh).toContain("这个数已登记（R1），没有公布");
  const settled = verdictEvidence({...unseen, given: ["R1"], settled: true});
  expect(settled).toMatchObject({
    level: "strong",
    says: {en: "Registered numbers (R1) settle it."}
  });
  // That all runs agree is by itself no evidence.
  expect(verdictEvidence({...unseen, settled: true}).level).toBe("none");
});

test("a registered number makes a verdict of a condition, and settles one that it decides", () => {
  const row = (id: string, target: string, value: number) => ({
    id,
    target,
    period: "2025",
    value,
    dated: "2026-01-20",
    document: "台账",
    url: "",
    body: "市人社局",
    enteredBy: "",
    visibility: "internal" as const,
    note: ""
  });
  const progress = [row("R1", "T16", 2000), row("R2", "T37", 0.57)];
  const {targets} = forecastPlanSync(
    {...project, progress},
    {runs: 256, asOf: "2026-06-30", indicators: []}
  );
  const of = (id: string) => targets.find((one) => one.id === id)!;
  expect(of("T16")).toMatchObject({probability: 0, evidence: {level: "strong"}});
  expect(of("T37").status).not.toBe("conditional");
  expect(of("T37").evidence!.says.en).toContain("The number is registered (R2)");
  expect(of("T14").status).toBe("conditional");
});
