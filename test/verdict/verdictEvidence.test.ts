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
  shares: {inside: 6, cases: 9},
  added: {inside: 10, cases: 11}
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
  expect(says.en).toContain(
    "80% intervals of past forecasts of such numbers held 40 of 50 outcomes."
  );
  const share = evidence({unit: "1", published: perSkilled});
  expect([share.level, share.held]).toEqual(["medium", false]);
  expect(share.says.zh).toContain("80%区间包含了9个实际数中的6个，例数太少，尚不能说明问题");
  // A share of the employed is a density in another unit.
  const density = evidence({unit: "1", published: [{key: "skilled_share_of_employed"}]});
  expect([density.held, density.says.en.includes("held 40 of 50")]).toEqual([true, true]);
  const added = evidence({kind: "flow"});
  expect([added.level, added.held]).toEqual(["medium", false]);
  expect(added.says.en).toContain("held 10 of 11 outcomes, too few to tell");
});

test("verdictEvidence(sources) lets a record speak from 16 cases on, where 76 to 84% were held", () => {
  const of = (inside: number, cases: number) =>
    evidence({kind: "flow"}, {...coverage, added: {inside, cases}});
  // 80% of 15 would do as a share.
  expect([of(12, 15).held, of(12, 15).says.en.includes("too few")]).toEqual([false, true]);
  expect([of(13, 16).held, of(13, 16).says.en.includes("too few")]).toEqual([true, false]);
  expect([of(14, 16).held, of(12, 16).held, of(19, 25).held]).toEqual([false, false, true]);
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
