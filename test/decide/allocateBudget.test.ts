import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {allocateBudget} from "../../src/decide/allocateBudget.js";
import type {Allocation} from "../../src/decide/allocationAnswer.js";
import type {TrialMaker} from "../../src/decide/decisionWatch.js";
import {describeAllocation, raisedText} from "../../src/decide/describeAllocation.js";
import {mixControls} from "../../src/decide/mixControls.js";
import {nextMillion} from "../../src/decide/mixCurve.js";
import {linearDemands, secantEnd} from "../../src/decide/mixResponse.js";
import {prepareTrials} from "../../src/decide/readingTrials.js";
import {tradeOffPoints} from "../../src/decide/tradeOffPoints.js";
import {customScenario} from "../../src/entries/scenario.js";
import {loadHighs} from "../../src/highs/index.js";
import {forecastPlanSync} from "../../src/index.js";

const loaded = loadProject("data");
const {plan} = loaded;
const project = {
  ...loaded,
  fit: undefined,
  plan: {...plan, targets: plan.targets.filter(({id}) => id === "T01" || id === "T11")}
};
const solver = await loadHighs();
const options = {
  targets: ["T01"],
  levers: ["places.subsidised", "places.enterpriseAssessment"],
  runs: 128
};
const funded = await allocateBudget(project, {...options, budget: 60e6}, solver);

test("allocateBudget spends within the budget, beats nothing bought, and a forecast of its mix says the same", async () => {
  const {best, today, outcome, bound, disagree} = funded;
  expect(outcome).toBe("found");
  expect(best!.cost).toBeLessThanOrEqual(60e6);
  expect(best!.probability).toBeGreaterThan(today.probability);
  expect(best!.chosenOn).toBeLessThanOrEqual(bound!);
  expect(disagree).toBeLessThanOrEqual(0.1);
  const spent = best!.bought.map(({unitCost, years}) =>
    years.reduce((sum, {today, value}) => sum + unitCost * (value - today), 0)
  );
  expect(spent.reduce((a, b) => a + b, 0)).toBeCloseTo(best!.cost, 3);
  const changes = best!.bought.flatMap(({lever, years}) =>
    years.map(({year, value}) => ({
      target: lever,
      operation: "set" as const,
      value,
      from: year,
      to: year + 1
    }))
  );
  const scenario = customScenario(changes, {base: "recent-pace"});
  const alone = {runs: 128, until: 2027, explain: false, indicators: []};
  const [forecast] = forecastPlanSync(project, {scenario, ...alone}).targets;
  // The runs that check are the first; a quarter as many others chose.
  expect(best!.probability).toBe(forecast.probability);
});

test("allocateBudget's curve costs more from point to point, and attains more", () => {
  const {curve} = funded;
  expect(curve.length).toBeGreaterThan(2);
  curve.slice(1).forEach((mix, i) => {
    expect(mix.cost).toBeGreaterThan(curve[i].cost);
    expect(mix.probability).toBeGreaterThan(curve[i].probability);
  });
});

test("allocateBudget answers alike however many others make its runs", async () => {
  const elsewhere: TrialMaker = {
    workers: 3,
    make: async (question, trial) => {
      await new Promise((resolve) => setTimeout(resolve, trial.runs[0] % 2));
      return prepareTrials(project, question)(trial);
    },
    read: () => Promise.reject(new Error("not asked")),
    runs: () => ({ahead: 1, make: () => Promise.reject(new Error("not asked"))})
  };
  const others = await allocateBudget(project, {...options, budget: 60e6}, solver, {elsewhere});
  expect(others).toEqual(funded);
});

test("a probability above the budget says what is missing: with so much more it is reached", async () => {
  const small = {...options, runs: 64};
  const asked = {...small, probability: 0.8, budget: 1e6};
  const {outcome, missing, best} = await allocateBudget(project, asked, solver);
  expect(outcome).toBe("overBudget");
  expect(best!.cost).toBeLessThanOrEqual(1e6);
  const {best: least} = await allocateBudget(project, {...small, probability: 0.8}, solver);
  expect(least!.cost).toBeCloseTo(1e6 + missing!, 3);
  const enough = {...asked, budget: 1e6 + missing!};
  expect((await allocateBudget(project, enough, solver)).outcome).toBe("found");
});

test("limits that cost more than the budget say by how much, to the yuan", async () => {
  const limits = {"places.subsidised": [68571 + 10000, 100000] as const};
  const {outcome, missing, best} = await allocateBudget(
    project,
    {...options, limits, budget: 1e6},
    solver
  );
  expect([outcome, best]).toEqual(["overBudget", null]);
  expect(missing).toBe(3 * 10000 * 636 - 1e6);
});

test("a range below today's value frees money for other levers", async () => {
  const limits = {"places.subsidised": [0, 68571] as const};
  const {best} = await allocateBudget(project, {...options, limits, budget: 0}, solver);
  expect(best!.cost).toBeLessThanOrEqual(0);
});

test("allocateBudget refuses what it cannot spend, and says what it takes", async () => {
  const refused = (given: object) =>
    expect(allocateBudget(project, {...options, budget: 1e6, ...given} as never, solver)).rejects;
  await refused({levers: ["places.recruitment"]}).toThrow("has no unit cost");
  await refused({targets: []}).toThrow("needs 1 target");
  await refused({targets: ["T01:nothing"]}).toThrow('unknown reading: "nothing"');
  await refused({budget: -1}).toThrow("invalid budget");
  await refused({limits: {"places.subsidised": [5, 1]}}).toThrow(
    "invalid limits of places.subsidised"
  );
  await refused({limits: {"places.nothing": [1, 5]}}).toThrow('unknown lever: "places.nothing"');
  await refused({from: 2031}).toThrow("invalid from");
  await refused({budgets: 5}).toThrow('unknown key of options of allocateBudget: "budgets"');
  const free = {...project, costs: undefined};
  await expect(allocateBudget(free, {...options, budget: 1}, solver)).rejects.toThrow("costs.yaml");
});

test("capacities that levers share are what the scenario leaves of them", () => {
  const [lever] = project.levers;
  const effect = {parameters: [lever.id], years: [2025], scale: [1], shift: [0]} as never;
  const basis = {kind: "assumption" as const, sources: [], reason: {zh: "", en: ""}};
  const {controls, limits} = mixControls(
    {
      levers: [lever],
      costs: {
        costs: [{lever: lever.id, amount: 5, most: 80000, basis}],
        capacities: [{id: "all", name: {zh: "", en: ""}, levers: [lever.id], most: 70571, basis}]
      },
      ranges: {},
      years: [2025]
    },
    effect
  );
  expect(controls[0]).toMatchObject({low: 0, high: 11000, step: 1000, cost: 5, today: 68571});
  expect(limits[0].most).toBe(2000);
});

test("linearDemands(readings) ask for both ends of a range; secantEnd goes as far as the money", () => {
  const reading = {goal: 4, goalHigh: 5} as never as Parameters<typeof linearDemands>[0][number];
  const of = (operator: string) => linearDemands([{...reading, operator} as typeof reading]);
  expect(of("between")).toEqual([
    {reading: 0, sign: 1, at: 4},
    {reading: 0, sign: -1, at: 5}
  ]);
  expect(of("<")).toEqual([{reading: 0, sign: -1, at: 4}]);
  expect(of("about").map(({at}) => at)).toEqual([3.6, 4.4]);
  const control = {low: 0, high: 100, step: 5, cost: 2};
  expect(secantEnd(control, 0, 60)).toBe(30);
  expect(secantEnd(control, 90, Number.POSITIVE_INFINITY)).toBe(0);
  expect(secantEnd({...control, high: 0}, 0, 60)).toBe(0);
});

test("nextMillion(curve, mix) looks ten million ahead, and is null at the end", () => {
  const curve = [0, 5e6, 12e6].map((cost, i) => ({cost, probability: 0.1 * i})) as never;
  const [first] = curve as never[];
  expect(nextMillion(curve, first)).toBeCloseTo(0.2 / 12, 12);
  expect(nextMillion(curve, curve[1])).toBeNull();
});

test("describeAllocation says what the money buys, what is missing and what was left out; the chart marks the mix", async () => {
  const said = describeAllocation(funded, loaded, "en");
  expect(said).toMatch(/60,000,000 yuan beyond the scenario buys \d+% at most/);
  const priced = new Set(loaded.costs?.costs.map(({lever}) => lever));
  const free = loaded.levers.filter(({id}) => !priced.has(id)).length;
  expect(free).toBeGreaterThan(1);
  expect(said).toContain(`${free} levers have no unit cost`);
  expect(describeAllocation(funded, loaded, "zh")).toMatch(/再花6000万元，最多可到\d+%/);
  const {points, frame} = tradeOffPoints(funded, loaded, "en");
  expect(points.filter(({marked}) => marked)).toHaveLength(1);
  expect(frame.budget).toEqual({value: 60e6, name: "budget"});
  const [one] = funded.best!.bought;
  const year = one.years.find(({value, today}) => value !== today)!;
  expect(raisedText(one, year.year, "en")).toMatch(/^\+/);
});

test("describeAllocation says why no money is spent: it does not help, it is too little, or nothing need be spent", () => {
  const none = {...funded.best!, cost: 0, probability: 0, standardError: 0, bought: [], each: [0]};
  const told = (given: Partial<Allocation>) =>
    (["en", "zh"] as const).map((language) =>
      describeAllocation(
        {
          ...funded,
          today: {...funded.today, probability: 0},
          best: none,
          prices: [],
          leftOut: [],
          ...given
        },
        loaded,
        language
      )
    );
  const [first] = funded.targets;
  const [, ...others] = loaded.plan.targets.filter(({id}) => id === "T01" || id === "T04");
  const [second] = others.map(({id, readings}) => ({
    ...first,
    target: id,
    reading: readings[0].id
  }));
  const both = told({
    targets: [first, second],
    best: {...none, each: [0.8, 0]},
    budget: 80e6,
    nextMillion: null
  });
  expect(both[0]).toContain(
    '80,000,000 yuan beyond the scenario do not raise it: none of the levers with a unit cost is worth more money. What holds it down is "High-skilled talents as a share of the skilled'
  );
  expect(both[0]).toContain("which by itself has <1%. By themselves:");
  expect(both[1]).toContain(
    "在情景之外再花8000万元也不能提高：有单位成本的可调项里，没有值得多花钱的。受制于“高技能人才占技能人才比例"
  );
  expect(both[1]).toContain("它本身的概率只有<1%。");
  const [littleEn, littleZh] = told({budget: 1e6, nextMillion: 0.003});
  expect(littleEn).toMatch(
    /for 0 yuan\. That is too little to raise it noticeably\. Beyond that, 10 million yuan more adds about 3 points\.$/
  );
  expect(littleZh).toMatch(/这笔钱太少，提高不明显。在此之后/);
  const [freeEn, freeZh] = told({budget: null, wanted: 0.7, outcome: "found", nextMillion: 0.003});
  expect(freeEn).toContain("It has 70% without more money. Beyond that,");
  expect(freeZh).toContain("不另花钱就有70%。在此之后");
});

test("describeAllocation says that the mix has only so much on other runs, where that is surely less than asked for", () => {
  const at = (wanted: number) => {
    const best = {...funded.best!, probability: 0.98, standardError: 0.005};
    return describeAllocation({...funded, best, wanted, budget: null}, loaded, "en");
  };
  expect(at(0.999)).toMatch(
    /The cheapest mix found that reaches 99\.9% costs [\d,]+ yuan more; on other random numbers it has only 98% \(± 1 point\)/
  );
  expect(at(0.985)).toContain("on other random numbers it has 98% (± 1 point)");
});

test("allocateBudget says what a target hangs on that is only a condition", async () => {
  const asked = {levers: ["places.advancedStudy"], budget: 1e6, runs: 64};
  const open = await allocateBudget(loaded, {...asked, targets: ["T14"]}, solver);
  expect(open.conditions!.map(({en}) => en)).toEqual([
    expect.stringContaining("Nobody has published it")
  ]);
  expect(describeAllocation(open, loaded, "zh")).toContain("只反映一项没有公布的数的假设范围");
});
