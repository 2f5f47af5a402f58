import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {attributeDifference} from "../../src/decide/attributeDifference.js";
import {attributeGap} from "../../src/decide/attributeGap.js";
import {compareScenarios, type ScenarioComparison} from "../../src/decide/compareScenarios.js";
import {comparisonNotes} from "../../src/decide/comparisonNotes.js";
import {describeCompare, describeGap, stageDifferences} from "../../src/decide/describeCompare.js";
import type {Estimate} from "../../src/decide/stageShares.js";
import {customScenario} from "../../src/entries/scenario.js";
import type {Stage} from "../../src/pipeline/stage.js";

const project = {...loadProject("data"), fit: undefined};
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const change = (target: string, value: number) => ({
  target,
  operation: "set" as const,
  value,
  from: 2025
});

test("attributeDifference splits what differs over the stages, whichever is compared with which", async () => {
  const to = customScenario([
    change("places.enterpriseAssessment", 90000),
    change("pass", 2),
    change("retention.lapse", 0.5)
  ]);
  const options = {target: "T01", reading: "netPresent", runs: 12};
  const there = await attributeDifference(project, {...options, from: "recent-pace", to});
  const back = await attributeDifference(project, {...options, from: to, to: "recent-pace"});
  expect(there.stages.map(({stage}) => stage)).toEqual(["intake", "passRate", "retention"]);
  expect(there.stages.map(({inputs}) => inputs)).toEqual([
    ["places.enterpriseAssessment"],
    ["pass"],
    ["retention.lapse"]
  ]);
  expect(sum(there.stages.map(({amount}) => amount.value))).toBeCloseTo(
    there.to.mean - there.from.mean,
    6
  );
  expect(sum(there.stages.map(({whole}) => whole))).toBe(
    Math.round(there.to.mean) - Math.round(there.from.mean)
  );
  there.stages.forEach(({amount}, i) => {
    expect(amount.value).toBeGreaterThan(0);
    expect(back.stages[i].amount.value).toBeCloseTo(-amount.value, 6);
  });
});

test("attributeGap brings the median to the goal, and its stages add up to the gap", async () => {
  const gap = await attributeGap(project, {target: "T01", runs: 8});
  expect(gap.goal).toBe(50000);
  expect(gap.to.median).toBeCloseTo(50000, 3);
  expect(sum(gap.stages.map(({amount}) => amount.value))).toBeCloseTo(50000 - gap.from.median, 3);
  expect(Math.sign(gap.effort!)).toBe(Math.sign(50000 - gap.from.median));
  expect(describeGap(gap, project, {zh: "近年", en: "Pace"}, "en")).toMatch(
    /Under "Pace" the median of "High-skilled .*" is [\d,]+ people, [\d,]+ people (short of|beyond) the goal \(over 50,000 people\)\. It would be just at the goal if every stage were [\d.]+ standard deviations (better|worse) than assumed/
  );
  expect(stageDifferences(gap, "person").map(({unit}) => unit)).toContain("person");
});

test("attributeDifference sees what is added to an input, not only what multiplies it", async () => {
  const to = customScenario([
    {target: "places.enterpriseAssessment", operation: "add", value: 5000, from: 2025}
  ]);
  const {stages} = await attributeDifference(project, {
    target: "T01",
    from: customScenario([]),
    to,
    runs: 2
  });
  expect(stages.map(({stage}) => stage)).toEqual(["intake"]);
});

test("attributeGap takes less of what is bounded from above for better, and has no effort where the goal is beyond all", async () => {
  const at = (operator: "<=" | ">=", value: number) => {
    const {plan} = project;
    const targets = plan.targets.map((each) =>
      each.id === "T01" ? {...each, operator, value} : each
    );
    return attributeGap({...project, plan: {...plan, targets}}, {target: "T01", runs: 3});
  };
  const [less, more] = [await at("<=", 30000), await at("<=", 90000)];
  expect(less.from.median).toBeGreaterThan(30000);
  expect(less.from.median).toBeLessThan(80000);
  expect(less.to.median).toBeCloseTo(30000, 3);
  expect(less.effort).toBeGreaterThan(0);
  expect(more.to.median).toBeCloseTo(90000, 3);
  expect(more.effort).toBeLessThan(0);
  const beyond = await at(">=", 1e9);
  expect(beyond.effort).toBeNull();
  expect(beyond.to.median).toBeGreaterThan(60000);
});

test("attributeGap makes 4,096 simulations for all sets together, and stops", async () => {
  const controller = new AbortController();
  const totals: number[] = [];
  const stopped = attributeGap(
    project,
    {target: "T01"},
    {
      signal: controller.signal,
      onProgress(_, total) {
        totals.push(total);
        controller.abort();
      }
    }
  );
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(totals[0]).toBe(4096);
});

test("compareScenarios marks what is only a condition, and judges no published rank by a density", async () => {
  const scenarios = ["recent-pace", "plan-delivered"];
  const {targets, why} = await compareScenarios(loadProject("data"), {scenarios, runs: 256});
  const of = (id: string) => targets.find(({target}) => target === id);
  // How much of the advanced study is delivered nobody has published; a scenario that fixes it leaves nothing open.
  expect(of("T14")!.conditional).toEqual([true, false]);
  expect(of("T01")!.conditional).toEqual([false, false]);
  expect(of("T04")!.byDefinition).toBe(true);
  expect(of("T05")).toBeUndefined();
  expect(of(why.target)!.conditional).toEqual([false, false]);
  const [text, ...others] = comparisonNotes([of("T14")!, of("T04")!], loadProject("data"), "zh");
  expect(text).toContain("T14取决于没有公布的数");
  expect(others.join("")).toContain("T05按公布的名次评判");
});

test("compareScenarios gives paired differences, the inputs that differ, and why", async () => {
  const comparison = await compareScenarios(project, {
    scenarios: ["recent-pace", "assessment-expansion", "funding-cut"],
    target: "T01",
    runs: 24
  });
  const first = comparison.targets.find(({target}) => target === "T01")!;
  const [expanded, cut] = first.differences;
  expect(expanded.probability.value).toBeCloseTo(
    first.probabilities[1].value - first.probabilities[0].value,
    12
  );
  expect(expanded.amount.lower80).toBeGreaterThan(0);
  expect(expanded.amount.value).toBeGreaterThan(expanded.amount.lower80);
  // The cut begins when the window of T01 is over.
  expect(cut).toMatchObject({probability: {value: 0}, amount: {value: 0, standardError: 0}});
  expect(comparison.inputs.map(({levers}) => levers.map(({target}) => target))).toEqual([
    ["places.enterpriseAssessment"],
    ["delivery"]
  ]);
  const {target, shares} = comparison.why;
  const row = comparison.targets.find((each) => each.target === target)!;
  shares.forEach((each, i) => {
    expect(each.probability.value).toBeCloseTo(row.differences[i].probability.value, 12);
    expect(each.stages.map(({stage}) => stage)).toEqual(i === 0 ? ["intake"] : []);
  });
  expect(describeCompare(comparison, project, "en")[0]).toContain('under "Assessment expanded"');
  expect(describeCompare(comparison, project, "zh")[0]).toContain("名额与落实");
});

/** A comparison of "A" with "B" on T01 whose difference is split over the stages given, each with its contribution and error. */
function compared(
  amount: Estimate,
  stages: readonly [Stage, number, number][],
  probability: Estimate = {value: 0.2, standardError: 0.02}
): ScenarioComparison {
  const state = {mean: 100, median: 100, deviation: 50, probability: 0.4};
  const shares = {
    centre: "mean" as const,
    from: state,
    to: {...state, mean: 90, deviation: 20, probability: 0.6},
    amount,
    probability,
    stages: stages.map(([stage, value, standardError]) => ({
      stage,
      inputs: ["realisation.course"],
      amount: {value, standardError},
      whole: Math.round(value),
      probability
    })),
    runs: 100
  };
  const estimate = {value: 0.4, standardError: 0.05};
  const settled = {
    target: "realisation.course",
    name: {zh: "落实率", en: "Delivery"},
    unit: "1",
    years: [2025],
    a: [1],
    b: [1],
    settledBy: "b" as const
  };
  return {
    scenarios: [
      {id: "a", share: "", name: {zh: "甲", en: "A"}},
      {id: "b", share: "", name: {zh: "乙", en: "B"}}
    ],
    runs: 100,
    seed: 1,
    inputs: [{levers: [], assumptions: [settled]}],
    targets: [
      {
        target: "T01",
        reading: "people",
        unit: "person",
        probabilities: [estimate, estimate],
        conditional: [false, false],
        byDefinition: false,
        differences: [{probability, amount: {...amount, lower80: -20, upper80: 0}}]
      }
    ],
    why: {target: "T01", shares: [shares]}
  };
}

test("describeCompare says what a reader would find odd: scatter, and mean and probability apart", () => {
  const comparison = compared({value: -10, standardError: 1}, [["intake", -10, 1]]);
  const text = describeCompare(comparison, project, "en")[0];
  expect(text).toContain('≈60% under "B", against ≈40% under "A": 20 points more (± 4).');
  expect(text).toContain(
    "On average it differs by −10 people (± 2), most of it from places and their delivery (−10)."
  );
  expect(text).toContain("Results scatter less: standard deviation 20 people instead of 50.");
  expect(text).toContain("The probability rises although the average moves the other way");
  expect(text).toContain(
    '"B" makes one assumption certain (such as "Delivery"): the chance of falling'
  );
  expect(text).toContain("so that results are surer; what could go beyond outweighed");
});

test("describeCompare names the target that differs most surely where the explained one does not", () => {
  const comparison = compared({value: 0, standardError: 0}, [["intake", 0, 0]], {
    value: 0,
    standardError: 0.01
  });
  expect(describeCompare(comparison, project, "en")[0]).not.toContain("What differs most");
  const [row] = comparison.targets;
  const moved = (target: string, value: number) => ({
    ...row,
    target,
    probabilities: [
      {value: 0.1, standardError: 0.02},
      {value: 0.1 + value, standardError: 0.02}
    ],
    differences: [{...row.differences[0], probability: {value, standardError: 0.03}}]
  });
  const targets = [row, moved("T08", 0.02), moved("T09", 0.2), moved("T10", 0.1)];
  expect(describeCompare({...comparison, targets}, project, "en")[0]).toMatch(
    /What differs most under it is "[^"]+": ≈30% against ≈10%, 20 points more \(± 6\)\.$/
  );
  expect(describeCompare({...comparison, targets}, project, "zh")[0]).toMatch(
    /这一情景下差别最明显的是“[^”]+”：≈30%，对照≈10%，高20个百分点（±6）。$/
  );
  // What is explained is not named a second time, however surely it differs.
  const explained = moved(comparison.why.target, 0.5);
  expect(
    describeCompare({...comparison, targets: [explained, ...targets.slice(1)]}, project, "en")[0]
  ).toContain("≈30% against ≈10%");
});

test("describeCompare says that most comes from a stage only where it surely does", () => {
  const told = (amount: Estimate, ...stages: [Stage, number, number][]) => {
    const [en, zh] = (["en", "zh"] as const).map(
      (language) => describeCompare(compared(amount, stages), project, language)[0]
    );
    return [
      /On average it differs .*?(?= Results scatter)/.exec(en)?.[0],
      /平均相差.*?(?=结果更)/.exec(zh)?.[0]
    ];
  };
  expect(
    told({value: 320, standardError: 700}, ["intake", 230, 700], ["retention", 89, 20])
  ).toEqual([
    "On average it differs by +300 people (± 1,400), which may be chance. Of the stages retention (+89) is sure; the largest, places and their delivery (+200 ± 1,400), may be chance.",
    "平均相差+300人（±1400），可能只是模拟误差。各环节中能确定的是留存（+89），数值最大的名额与落实（+200±1400）可能只是模拟误差。"
  ]);
  expect(told({value: 3, standardError: 700}, ["intake", 2, 700])).toEqual([
    "On average it differs by 0 people (± 1,400), which may be chance. Of the stages the largest, places and their delivery (0 ± 1,400), may be chance.",
    "平均相差0人（±1400），可能只是模拟误差。各环节中数值最大的名额与落实（0±1400）可能只是模拟误差。"
  ]);
  expect(
    told(
      {value: 700, standardError: 60},
      ["intake", 900, 50],
      ["passRate", 50, 5],
      ["retention", -250, 20]
    )
  ).toEqual([
    "On average it differs by +700 people (± 120), most of it from places and their delivery (+900) and pass rate (+50); retention (−250) goes the other way.",
    "平均相差+700人（±120），主要来自名额与落实（+900）、合格率（+50）；留存（−250）方向相反。"
  ]);
  expect(told({value: 10, standardError: 30}, ["intake", 500, 25], ["passRate", -490, 25])).toEqual(
    [
      "On average it differs by +10 people (± 59), which may be chance. Of the stages places and their delivery (+500) and pass rate (−490) are sure.",
      "平均相差+10人（±59），可能只是模拟误差。各环节中能确定的是名额与落实（+500）、合格率（−490）。"
    ]
  );
});

test("describeGap says how far it moves where that does not reach the goal, and in which direction", () => {
  const state = {mean: 100, median: 60000, deviation: 50, probability: 1};
  const asked = {target: "T01", reading: "people", operator: ">=" as const, goal: 50000};
  const none = {value: 0, standardError: 0};
  const split = {centre: "median" as const, amount: none, probability: none, stages: [], runs: 24};
  const at = (from: number, to: number) => {
    const states = {from: {...state, median: from}, to: {...state, median: to}};
    const gap = {...asked, ...split, ...states, effort: null};
    return (["en", "zh"] as const).map((language) =>
      describeGap(gap, project, {zh: "近年", en: "Pace"}, language)
    );
  };
  const [fallsEn, fallsZh] = at(60000, 52000);
  expect(fallsEn).toMatch(
    /Even with every stage 3 standard deviations worse than assumed it falls only to 52,000 people\.$/
  );
  expect(fallsZh).toMatch(/即使每个环节都比假设差3个标准差，也只降到5\.2万人。$/);
  const [risesEn, risesZh] = at(40000, 45000);
  expect(risesEn).toMatch(
    /Even with every stage 3 standard deviations better than assumed it comes only to 45,000 people\.$/
  );
  expect(risesZh).toMatch(/即使每个环节都比假设好3个标准差，也只到4\.5万人。$/);
});

test("comparing refuses one scenario, unknown names and keys", async () => {
  await expect(compareScenarios(project, {scenarios: ["recent-pace"]})).rejects.toThrow(
    "compareScenarios needs 2 scenarios, got 1"
  );
  await expect(compareScenarios(project, {scenarios: ["recent-pace", "downtrn"]})).rejects.toThrow(
    'unknown scenario: "downtrn"; one of downturn'
  );
  await expect(
    compareScenarios(project, {scenarios: ["recent-pace", "downturn"], rnus: 1} as never)
  ).rejects.toThrow('unknown key of options of compareScenarios: "rnus"');
});
