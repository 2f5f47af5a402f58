import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {attributeDifference} from "../../src/decide/attributeDifference.js";
import {attributeGap} from "../../src/decide/attributeGap.js";
import {compareScenarios} from "../../src/decide/compareScenarios.js";
import {describeCompare, describeGap, stageDifferences} from "../../src/decide/describeCompare.js";
import {customScenario} from "../../src/entries/scenario.js";

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

test("describeCompare says what a reader would find odd: scatter, and mean and probability apart", async () => {
  const state = {mean: 100, median: 100, deviation: 50, probability: 0.4};
  const shares = {
    centre: "mean" as const,
    from: state,
    to: {...state, mean: 90, deviation: 20, probability: 0.6},
    amount: {value: -10, standardError: 1},
    probability: {value: 0.2, standardError: 0.02},
    stages: [
      {
        stage: "intake" as const,
        inputs: ["realisation.course"],
        amount: {value: -10, standardError: 1},
        whole: -10,
        probability: {value: 0.2, standardError: 0.02}
      }
    ],
    runs: 100
  };
  const estimate = {value: 0.4, standardError: 0.05};
  const text = describeCompare(
    {
      scenarios: [
        {id: "a", share: "", name: {zh: "甲", en: "A"}},
        {id: "b", share: "", name: {zh: "乙", en: "B"}}
      ],
      runs: 100,
      seed: 1,
      inputs: [
        {
          levers: [],
          assumptions: [
            {
              target: "realisation.course",
              name: {zh: "落实率", en: "Delivery"},
              unit: "1",
              years: [2025],
              a: [1],
              b: [1],
              settledBy: "b"
            }
          ]
        }
      ],
      targets: [
        {
          target: "T01",
          reading: "people",
          unit: "person",
          probabilities: [estimate, estimate],
          differences: [
            {probability: shares.probability, amount: {...shares.amount, lower80: -20, upper80: 0}}
          ]
        }
      ],
      why: {target: "T01", shares: [shares]}
    },
    project,
    "en"
  )[0];
  expect(text).toContain('60% under "B", against 40% under "A": 20 points more (± 4).');
  expect(text).toContain("On average it differs by −10 people (± 2)");
  expect(text).toContain("Results scatter less: standard deviation 20 people instead of 50.");
  expect(text).toContain("The probability rises although the average moves the other way");
  expect(text).toContain(
    '"B" makes one assumption certain (such as "Delivery"): the chance of falling'
  );
  expect(text).toContain("so that results are surer; what could go beyond outweighed");
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
