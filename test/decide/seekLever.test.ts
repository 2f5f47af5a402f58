import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {describeSeek, seekSpans} from "../../src/decide/describeSeek.js";
import {shareError} from "../../src/decide/pairedShift.js";
import {seekLever} from "../../src/decide/seekLever.js";
import {customScenario} from "../../src/entries/scenario.js";
import {forecastPlanSync} from "../../src/index.js";

const project = {...loadProject("data"), fit: undefined};
const lever = "places.enterpriseAssessment";
const options = {target: "T01", reading: "people", levers: [lever], runs: 60, probability: 0.6};
const {plan} = project;
const alone = {...project, plan: {...plan, targets: plan.targets.filter(({id}) => id === "T01")}};
const forward = (value: number, from = 2025, seed = 1, runs = 60) =>
  forecastPlanSync(alone, {
    runs,
    until: 2027,
    seed,
    explain: false,
    indicators: [],
    scenario: customScenario([{target: lever, operation: "set", value, from}], {
      base: "recent-pace"
    })
  })
    .targets.find(({id}) => id === "T01")!
    .readings.find(({reading}) => reading === "people")!.probability!;

test("seekLever, then a forecast with that value, gives the probability; one step less does not", async () => {
  const {levers, today} = await seekLever(project, options);
  const [{value, ratio, interval, latestStart, best, outcome, monotone}] = levers;
  expect([outcome, monotone]).toEqual(["reached", true]);
  expect(forward(value!)).toBeGreaterThanOrEqual(0.6);
  expect(forward(value! - 500)).toBeLessThan(0.6);
  expect(today.probability).toBeLessThan(0.6);
  const {baseline, range} = project.levers.find(({id}) => id === lever)!;
  expect(ratio).toBeCloseTo(value! / (baseline as number), 9);
  expect(best).toMatchObject({value: range[1], probability: forward(range[1])});
  expect(forward(range[1], latestStart!)).toBeGreaterThanOrEqual(0.6);
  if (latestStart! < 2027) expect(forward(range[1], latestStart! + 1)).toBeLessThan(0.6);
  expect(interval![0]).toBeLessThan(value!);
  expect(interval![1]).toBeGreaterThan(value!);
});

test("other random numbers give the probability within its Monte Carlo error", async () => {
  const [{value}] = (await seekLever(project, {...options, runs: 256})).levers;
  const other = forward(value!, 2025, 7, 400);
  const error = Math.sqrt(0.6 * 0.4 * (1 / 256 + 1 / 400));
  expect(Math.abs(other - 0.6)).toBeLessThan(3 * error);
});

test("a lever out of reach says what it attains; one that does not act says so", async () => {
  const answer = await seekLever(project, {
    ...options,
    levers: ["places.care", "places.fiveYearCollege", "places.apprenticeship"],
    probability: 0.99
  });
  const [first, second, third] = answer.levers;
  expect(answer.levers.map(({outcome}) => outcome)).toEqual([
    "outOfReach",
    "outOfReach",
    "tooLate"
  ]);
  expect(first.best.probability).toBeGreaterThanOrEqual(second.best.probability);
  expect(third).toMatchObject({lever: "places.fiveYearCollege", value: null, latestStart: null});
  expect(third.best.probability).toBe(answer.today.probability);
  const text = describeSeek(answer, project, "en");
  expect(text).toContain(
    `No single lever reaches 99% within its range; the best, "${first.name.en}" at ${first.best.value.toLocaleString("en-US")} person-times a year, attains`
  );
  expect(describeSeek(answer, project, "zh")).toMatch(
    /最好的是“.+”，取[\d.]+万?人次\/年时可到≈?\d+%/
  );
  expect(third.actsFrom).toBe(2030);
  expect(text).toContain(
    `One lever, "${third.name.en}", acts on it only after it is due in 2027, from 2030.`
  );
  expect(seekSpans(answer).spans.map(({text}) => text.en)).toEqual(["not enough", "not enough"]);
});

test("a lever whose lower values do better is sought from above", async () => {
  const {levers} = await seekLever(project, {
    target: "T08",
    levers: ["retention.outMigration"],
    runs: 64,
    probability: 0.25
  });
  const [{best, value}] = levers;
  expect(best.value).toBe(0);
  expect(value).toBeGreaterThan(0);
});

test("describeSeek names what suffices, its ratio and the latest start, in both languages", async () => {
  const answer = await seekLever(project, options);
  const [{value, latestStart}] = answer.levers;
  const amount = value!.toLocaleString("en-US");
  expect(describeSeek(answer, project, "en")).toContain(
    `"Candidates assessed without training" from 47,000 to ${amount} person-times a year`
  );
  expect(describeSeek(answer, project, "zh")).toContain(`最迟${latestStart}年开始`);
  expect(seekSpans(answer).rules.map(({value}) => value)).toEqual([answer.today.probability, 0.6]);
});

test("levers that act too late stand behind those that act in time; a lever is named by its id or its name", async () => {
  const named = ["外流风险系数", "Higher vocational college entrants", "places.care", lever];
  const {levers} = await seekLever(project, {...options, levers: named});
  expect(levers.map(({outcome, actsFrom}) => [outcome, actsFrom])).toEqual([
    ["reached", null],
    ["outOfReach", null],
    ["outOfReach", null],
    ["tooLate", 2028]
  ]);
  expect(levers.map((one) => one.lever)).toEqual([
    lever,
    expect.stringMatching(/^(places\.care|retention\.outMigration)$/),
    expect.stringMatching(/^(places\.care|retention\.outMigration)$/),
    "places.vocationalCollege"
  ]);
});

test("seekLever refuses what it does not know, and stops", async () => {
  const refused = (more: object) =>
    expect(seekLever(project, {...options, ...more} as never)).rejects;
  await refused({levers: ["places.enterpriseAssesment"]}).toThrow(
    'unknown lever: "places.enterpriseAssesment"; one of places.enterpriseAssessment'
  );
  await refused({target: "T12"}).toThrow("the model does not forecast T12: ");
  await refused({target: "T1"}).toThrow('unknown target: "T1"; one of T01');
  await refused({reading: "x"}).toThrow('unknown reading: "x"');
  await refused({probability: 80}).toThrow("invalid probability; not in (0, 1]: 80");
  await refused({from: 2031}).toThrow("invalid from; not a year in 2025..2027: 2031");
  await refused({lever: "delivery"}).toThrow('unknown key of options of seekLever: "lever"');
  const controller = new AbortController();
  const told: number[] = [];
  const stopped = seekLever(project, options, {
    signal: controller.signal,
    onProgress(done, total) {
      told.push(done / total);
      if (told.length === 2) controller.abort();
    }
  });
  await expect(stopped).rejects.toThrow(/abort/i);
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

const changed = (rest: object) => ({
  ...project,
  levers: project.levers.map((each) => (each.id === lever ? {...each, ...rest} : each))
});

test("seekLever finds the last year in which the best setting may start, and no ratio to nothing", async () => {
  const [{value, best, latestStart}] = (await seekLever(changed({range: [0, 80000]}), options))
    .levers;
  expect(best.value).toBe(80000);
  expect([2026, 2027]).toContain(latestStart);
  expect(value).toBeLessThan(80000);
  expect(forward(80000, latestStart!)).toBeGreaterThanOrEqual(0.6);
  if (latestStart! < 2027) expect(forward(80000, 2027)).toBeLessThan(0.6);
  const [none] = (await seekLever(changed({range: [0, 80000], baseline: 0}), options)).levers;
  expect(none).toMatchObject({outcome: "reached", today: 0, ratio: null});
});

test("seekLever starts from the lever as the scenario has it", async () => {
  const scenario = customScenario([{target: lever, operation: "add", value: 5000}], {
    base: "recent-pace"
  });
  const [{today}] = (await seekLever(project, {...options, runs: 20, scenario})).levers;
  expect(today).toBe(52000);
});

test("seekLever takes the end that comes nearer where neither reaches anything, and adds the errors of today and of the change", async () => {
  const far = {...plan, targets: plan.targets.map((each) => ({...each, value: 1e9}))};
  const [answer] = (
    await seekLever(
      {...project, plan: far},
      {target: "T01", reading: "netPresent", levers: ["retention.lapse"], runs: 64}
    )
  ).levers;
  const [low] = project.levers.find(({id}) => id === "retention.lapse")!.range;
  expect(answer).toMatchObject({outcome: "outOfReach", best: {value: low, probability: 0}});
  expect(answer.best.standardError).toBeCloseTo(Math.hypot(shareError(0, 64), 1 / 64), 12);
});

test("seekLever does not give up an end that falls a little short on the first runs alone", async () => {
  // The first 64 of 128 runs reach it less often than all.
  const probability = forward(60000, 2025, 1, 128);
  const [answer] = (
    await seekLever(changed({range: [0, 60000]}), {...options, runs: 128, probability})
  ).levers;
  expect(answer).toMatchObject({outcome: "reached", best: {probability}});
});

test("seekLever says what a target hangs on that is only a condition, and refuses a rank that is judged as published", async () => {
  const fitted = loadProject("data");
  const asked = {levers: ["delivery"], runs: 64};
  const open = await seekLever(fitted, {...asked, target: "T14"});
  expect(open.condition!.zh).toContain("“研修落实率”");
  expect(describeSeek(open, fitted, "en")).toContain(
    "they are no forecasts: As likely met as not where"
  );
  expect(describeSeek(open, fitted, "zh")).toContain("只反映一项没有公布的数的假设范围");
  const defined = await seekLever(fitted, {...asked, target: "T04"});
  expect(defined.condition!.en).toContain("turns on the definition of the start");
  const judged = await seekLever(fitted, {...asked, target: "T01"});
  expect(judged.condition).toBeUndefined();
  await expect(seekLever(fitted, {...asked, target: "T05"})).rejects.toThrow(
    "T05 is judged by published ranks"
  );
  const beside = {...asked, target: "T05", reading: "notFalling"};
  expect((await seekLever(fitted, beside)).reading).toBe("notFalling");
});
