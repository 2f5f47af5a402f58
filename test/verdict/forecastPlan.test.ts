import {beforeAll, expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {runEnsemble} from "../../src/ensemble/runEnsemble.js";
import {sideBySide} from "../../src/entries/batch.js";
import {customScenario} from "../../src/entries/scenario.js";
import {
  encodeScenario,
  type Forecast,
  type ForecastPlanOptions,
  forecastPlan,
  forecastPlanSync,
  forecastSchema
} from "../../src/index.js";
import type {Project} from "../../src/project/project.js";
import {prepareForecast} from "../../src/verdict/prepareForecast.js";

const runs = 40;
let project: Project;
let base: Forecast;
const target = (forecast: Forecast, id: string) => forecast.targets.find((one) => one.id === id)!;
const fan = (forecast: Forecast, id: string) => forecast.indicators.find((one) => one.id === id)!;

beforeAll(async () => {
  // The priors, so that these tests do not wait for a fit.
  project = {...(await loadProject("data")), fit: undefined};
  base = forecastPlanSync(project, {runs});
});

test("the verdict covers 43 of 43 targets, each with a reason and a quote", () => {
  expect(base.targets.map(({id}) => id)).toEqual(
    Array.from({length: 43}, (_, i) => `T${String(i + 1).padStart(2, "0")}`)
  );
  for (const {kind, probability, because, quote, needs, due} of base.targets) {
    expect(because.zh && because.en && quote && due).toBeTruthy();
    if (probability === null) expect(needs).toBeDefined();
    else expect(kind).toBe("forecast");
  }
});

test("the document is valid against its schema", () => {
  const printed = JSON.parse(JSON.stringify(base));
  expect(forecastSchema.parse(printed)).toEqual(printed);
});

test("forecastPlan gives the bytes of forecastPlanSync, in progress and to the end", async () => {
  const seen: number[] = [];
  const forecast = await forecastPlan(project, {runs, onProgress: (done) => seen.push(done)});
  expect(JSON.stringify(forecast)).toBe(JSON.stringify(base));
  expect(seen.at(-1)).toBe(runs);
});

test.each([
  [
    "a scenario of its own",
    {scenario: customScenario([{target: "delivery", operation: "set", value: 0.8}])}
  ],
  [
    "a shared string",
    {scenario: encodeScenario(customScenario([{target: "delivery", operation: "set", value: 0.8}]))}
  ],
  ["whole persons", {process: "integer"}],
  ["a later end", {until: 2040}]
] as [string, ForecastPlanOptions][])(
  "forecastPlan gives the bytes of forecastPlanSync with %s, whatever of it is loaded for that",
  async (_, asked) => {
    const options = {runs: 3, explain: false, ...asked};
    expect(JSON.stringify(await forecastPlan(project, options))).toBe(
      JSON.stringify(forecastPlanSync(project, options))
    );
  }
);

test("forecastPlan gives the bytes of forecastPlanSync with a register, whatever of it is loaded for that", async () => {
  const progress = [
    {
      ...{id: "R1", target: "T05", period: "2025", value: 25000, dated: "2026-01-20"},
      ...{document: "list", url: "", body: "body", enteredBy: "x", note: ""},
      visibility: "internal" as const
    }
  ];
  const options = {runs: 3, explain: false};
  const reported = {...project, progress};
  const forecast = await forecastPlan(reported, options);
  expect(forecast.asOf).toBe("2026-01-20");
  expect(JSON.stringify(forecast)).toBe(JSON.stringify(forecastPlanSync(reported, options)));
});

test("forecastPlan(project, {scenario, runs, until, seed}) refuses in the words and the order of forecastPlanSync", async () => {
  const wrong = [
    {scenario: "recnt-pace"},
    {scenario: "recnt-pace", runs: 0},
    {scenario: customScenario([{target: "delivry", operation: "set", value: 1}])},
    {scenario: customScenario([{target: "delivery", operation: "set", value: 9}])},
    {scenario: "s1~cut"},
    {scenario: null as never, until: 2020},
    {scenario: 5 as never},
    {seed: -1},
    {process: "integr" as never}
  ];
  for (const options of wrong) {
    const [late, sync] = await Promise.all([
      forecastPlan(project, options).catch((error) => error),
      Promise.resolve()
        .then(() => forecastPlanSync(project, options))
        .catch((error) => error)
    ]);
    expect(late).toBeInstanceOf(Error);
    expect([late.name, late.message]).toEqual([sync.name, sync.message]);
  }
});

test("prepareForecast gives documents on the way that end in the whole one", async () => {
  const prepared = prepareForecast(project, {runs: 150, explain: false});
  const counted: number[] = [];
  await runEnsemble(prepared, {onProgress: () => counted.push(prepared.document().runs)});
  expect(counted).toEqual([64, 128, 150]);
  const whole = forecastPlanSync(project, {runs: 150, explain: false});
  expect(JSON.stringify(prepared.document())).toBe(JSON.stringify(whole));
});

test("assessments beyond those who have served their years are reported as lost, not as people", () => {
  const scenario = customScenario([
    {target: "places.enterpriseAssessment", operation: "set", value: 200000}
  ]);
  const forecast = forecastPlanSync(project, {runs: 20, scenario, explain: false});
  const finding = forecast.findings.find(({id}) => id === "limit-lost-passes");
  expect(finding?.text.en).toMatch(/^In 20\d\d/);
  expect(finding?.severity).toBe("matters");
});

test("forecastPlan stops when asked, and gives what is done if that is wanted", async () => {
  const stop = new AbortController();
  const options = {runs: 5000, signal: stop.signal, onProgress: () => stop.abort()};
  await expect(forecastPlan(project, options)).rejects.toThrow(/abort/i);
  const partial = await forecastPlan(project, {
    ...options,
    partial: true,
    signal: stop.signal
  }).catch((error) => error);
  expect(partial).toBeInstanceOf(RangeError);
  const second = new AbortController();
  const some = await forecastPlan(project, {
    runs: 5000,
    explain: false,
    partial: true,
    signal: second.signal,
    onProgress: () => second.abort()
  });
  expect(some.runs).toBeLessThan(5000);
  expect(some.runs).toBeGreaterThan(0);
});

test("a neutral scenario gives the bits of the base", () => {
  const neutral = customScenario(
    [
      {target: "delivery", operation: "multiply", value: 1},
      {target: "places.digital", operation: "add", value: 0, from: 2026},
      {target: "retention.lapse", operation: "set", value: 1},
      {target: "pass", operation: "ramp", value: 1, from: 2025, to: 2030},
      {target: "lapse.skilled", operation: "multiply", value: 1}
    ],
    {base: "recent-pace"}
  );
  const forecast = forecastPlanSync(project, {runs, scenario: neutral});
  expect(forecast.indicators).toEqual(base.indicators);
  expect(forecast.targets).toEqual(base.targets);
  expect(forecast.inputs).not.toBe(base.inputs);
});

test("scenarios change nothing before they begin", () => {
  const cut = forecastPlanSync(project, {runs, scenario: "funding-cut", explain: false});
  for (const one of cut.indicators) {
    const other = fan(base, one.id);
    one.years.forEach((year, i) => {
      if (year <= 2027 && one.definition === other.definition)
        expect(one.median[i], `${one.id} ${year}`).toBe(other.median[i]);
    });
  }
  const skilled = fan(cut, "skilledEver");
  expect(skilled.median.at(-1)!).toBeLessThan(fan(base, "skilledEver").median.at(-1)!);
});

test("entry-level training alone cannot raise the high-skilled within the plan (model.md 20.3)", () => {
  const ladder = forecastPlanSync(project, {runs, scenario: "ladder-only", explain: false});
  const end = fan(base, "highSkilledEver").years.indexOf(2027);
  const high =
    fan(ladder, "highSkilledEver").median[end] / fan(base, "highSkilledEver").median[end];
  const all = fan(ladder, "skilledEver").median[end] - fan(base, "skilledEver").median[end];
  expect(all).toBeGreaterThan(50_000);
  expect(Math.abs(high - 1)).toBeLessThan(0.002);
});

test("delivering the plan in full meets its stated quantities, and says what it assumes", () => {
  const delivered = forecastPlanSync(project, {runs, scenario: "plan-delivered"});
  for (const id of ["T11", "T14", "T15", "T16", "T22", "T29", "T36", "T37"])
    expect(target(delivered, id).probability, id).toBe(1);
  const finding = delivered.findings.find(({id}) => id === "scenario-assumes-plan-delivered")!;
  expect(finding.text.en).toContain("Delivery of digital-skills training");
  // What its base sets, a scenario sets.
  const together = forecastPlanSync(project, {runs: 2, scenario: "all-together"}).findings;
  expect(together.find(({id}) => id === "scenario-assumes-all-together")?.text.en).toContain(
    "Delivery of digital-skills training"
  );
  expect(delivered.findings.find(({id}) => id === "all-runs-agree")!.targets).toContain("T15");
});

test("retention and later retirement do not lower the stock present", () => {
  const last = (forecast: Forecast) => fan(forecast, "highSkilled").deterministic.at(-1)!;
  for (const scenario of ["retention-improved", "late-retirement"])
    expect(last(forecastPlanSync(project, {runs: 2, scenario, explain: false}))).toBeGreaterThan(
      last(base)
    );
  for (const scenario of ["downturn", "conversion-low", "funding-cut", "late-start"])
    expect(last(forecastPlanSync(project, {runs: 2, scenario, explain: false}))).toBeLessThan(
      last(base)
    );
});

test("T03 and T04 stand under both definitions of the start, and T04 fails as published", () => {
  const {readings, trend} = target(base, "T04");
  expect(new Set(readings.map(({definition}) => definition))).toEqual(
    new Set(["published", "planConsistent"])
  );
  expect(readings[0].probability!).toBeLessThan(0.1);
  expect(trend?.label).toBe("deterioration");
  expect(fan(base, "highSkilledShare").observed).toEqual([
    {year: 2022, value: 400300 / 1394000, figure: "CZ06", per: "CZ05"},
    {year: 2024, value: 435000 / 1540000, figure: "CZ02", per: "CZ01"}
  ]);
});

test("a definition run only as far as its readings look gives what it gives to the horizon", () => {
  const longer = {
    ...project,
    plan: {
      ...project.plan,
      targets: project.plan.targets.map((one) =>
        one.id === "T04"
          ? {
              ...one,
              readings: [...one.readings, {...one.readings[2], id: "late", from: 2035, until: 2035}]
            }
          : one
      )
    }
  };
  const far = forecastPlanSync(longer, {runs, explain: false});
  const [a, b] = [base, far].map((forecast) => target(forecast, "T04").readings.slice(0, 5));
  expect(b).toEqual(a);
});

test("paces are those of the published figures: 18,000 high-skilled in 2024, 73,000 skilled a year", () => {
  const [t01, t02] = [target(base, "T01"), target(base, "T02")];
  expect(t01.requiredPace).toBeCloseTo(50000 / 3, 6);
  expect(t01).toMatchObject({recentPace: 18000, recentFigures: ["CZ11a"]});
  expect(t02.requiredPace).toBeCloseTo(160000 / 3, 6);
  expect(t02).toMatchObject({recentPace: 73000, recentFigures: ["CZ05", "CZ01"]});
});

test("whole persons agree with the diffusion within their errors", () => {
  const whole = forecastPlanSync(project, {runs: 4, process: "integer", explain: false});
  const cloud = forecastPlanSync(project, {runs: 4, explain: false});
  const [a, b] = [whole, cloud].map((forecast) => fan(forecast, "skilled").median.at(-1)!);
  expect(Math.abs(a / b - 1)).toBeLessThan(0.01);
  expect(whole.contains).toEqual(["parameter", "driver", "process"]);
  expect(forecastPlanSync(project, {runs: 2, process: "none", explain: false}).contains).toEqual([
    "parameter",
    "driver"
  ]);
});

test("until shortens the fans, not the horizon of the targets", () => {
  const short = forecastPlanSync(project, {runs: 5, until: 2028, explain: false});
  expect(fan(short, "skilled").years.at(-1)).toBe(2028);
  expect(target(short, "T08").probability).not.toBeNull();
});

test("forecastPlan(project) starts from the fit; a stale fit is refused with the command that refreshes it", () => {
  const fitted = loadProject("data");
  const options = {runs: 10, explain: false, indicators: []};
  const forecast = forecastPlanSync(fitted, options);
  expect(forecast.parameters?.id).toMatch(/^posterior /);
  expect(forecastPlanSync({...fitted, fit: undefined}, options).parameters?.id).toBe("prior");
  expect(forecast.findings.map(({id}) => id)).toContain("fit-assumptions");
  expect(() => forecastPlanSync({...fitted, fit: {...fitted.fit!, stale: true}}, options)).toThrow(
    /stale fit; .* run skillcast fit/
  );
});

test("forecastPlan(a city without calibration) runs on its priors, and says so", () => {
  const ningbo = loadProject("data/examples/ningbo");
  expect(ningbo.fit).toBeUndefined();
  const {findings, parameters} = forecastPlanSync(ningbo, {runs: 5, explain: false});
  expect(parameters?.id).toBe("prior");
  expect(findings.map(({id}) => id)).toEqual(
    expect.arrayContaining(["prior-only", "coverage-unknown"])
  );
});

test("forecastPlanSync(project, {until}) says the same of every year before, however far it goes: a ramp without end arrives with the plan", () => {
  const scenario = customScenario([
    {target: "places.subsidised", operation: "ramp", value: 60000, from: 2025}
  ]);
  const [near, far] = [2030, 2040].map((until) =>
    forecastPlanSync(project, {scenario, runs: 8, until, explain: false})
  );
  for (const {id, definition, years, median, lower95, upper95} of near.indicators) {
    const other = far.indicators.find((one) => one.id === id && one.definition === definition);
    const n = years.length;
    expect(other?.median.slice(0, n), id).toEqual(median);
    expect(other?.lower95.slice(0, n), id).toEqual(lower95);
    expect(other?.upper95.slice(0, n), id).toEqual(upper95);
  }
  const verdicts = ({targets}: typeof near) =>
    targets.map(({id, probability, median}) => ({id, probability, median}));
  expect(verdicts(far)).toEqual(verdicts(near));
});

test("due dates within a year hold to the day, and windows that no run shows are said without harm to the others", () => {
  const change = (id: string, rest: Partial<Project["plan"]["targets"][number]>) =>
    project.plan.targets.map((each) => (each.id === id ? {...each, ...rest} : each));
  const judged = (targets: Project["plan"]["targets"]) =>
    forecastPlanSync({...project, plan: {...project.plan, targets}}, {runs, explain: false});
  const plain = judged(project.plan.targets);

  const early = judged(change("T01", {due: "2027-03-31"}));
  const [whole, cut] = [plain, early].map((each) => target(each, "T01"));
  expect(cut.dueDate).toBe("2027-03-31");
  expect(whole.dueDate).toBeUndefined();
  // Two years and a quarter of the three.
  expect(cut.median! / whole.median!).toBeGreaterThan(0.65);
  expect(cut.median! / whole.median!).toBeLessThan(0.85);
  expect(cut.readings[0].note?.en).toBe(
    "The model runs by whole years; 31 March 2027 is read in proportion to the days of the year."
  );
  expect(cut.readings[0].note?.zh).toContain("2027年3月31日");
  const yearly = (start: string) => {
    const [reading] = project.plan.targets.filter(({id}) => id === "T01")[0].readings;
    const least = {...reading, aggregate: "minimum" as const};
    const note = target(judged(change("T01", {start, readings: [least]})), "T01").readings[0].note;
    return note?.en ?? "";
  };
  expect(yearly("2025-07-01")).toContain("begins on 1 July 2025 is no year of its own");
  expect(yearly("2027-07-01")).toContain("the twelve months up to 31 December 2027 are judged");
  expect(yearly("2025-01-01")).toBe("The number is that of the lowest of these years.");
  expect(cut.byYear?.map(({year}) => year)).toEqual(whole.byYear?.map(({year}) => year));

  for (const [rest, reason] of [
    [{due: "2160-12-31"}, /^Not judged: its window ends on 31 December 2160, after the last/],
    [{start: "2023-09-01"}, /^Not judged: its window begins on 1 September 2023, before the start/]
  ] as const) {
    const outside = judged(change("T01", rest));
    const {probability, status, needs, readings} = target(outside, "T01");
    expect({probability, status}).toEqual({probability: null, status: "evidence"});
    expect(needs?.en).toMatch(reason);
    expect(readings[0].note?.zh).toMatch(/^未能判断：考核期/);
    for (const {id} of project.plan.targets)
      if (id !== "T01" && !project.plan.targets.find((each) => each.id === id)?.joint)
        expect(target(outside, id).probability, id).toBe(target(plain, id).probability);
  }
});

test("forecastPlan(project, {sideBySide}) is the same document, and refuses what is not that of skillcast/batch", async () => {
  const options = {runs: 40, explain: false};
  const alone = await forecastPlan(project, options);
  expect(await forecastPlan(project, {...options, sideBySide})).toEqual(alone);
  await expect(forecastPlan(project, {sideBySide: true as never})).rejects.toThrow(
    "invalid sideBySide; not that of skillcast/batch: true"
  );
});

test("forecastPlan(project, {sideBySide}) is the same document where a register conditions the runs, and with whole persons", async () => {
  const registered = loadProject("data", {progress: "data/examples/changzhou-progress.csv"});
  const options = {runs: 64, explain: false, asOf: "2026-09-30"};
  const alone = await forecastPlan(registered, options);
  expect(alone.targets).not.toEqual(
    (await forecastPlan(project, {runs: 64, explain: false})).targets
  );
  expect(await forecastPlan(registered, {...options, sideBySide})).toEqual(alone);
  const whole = {runs: 8, explain: false, process: "integer"} as const;
  expect(await forecastPlan(project, {...whole, sideBySide})).toEqual(
    await forecastPlan(project, whole)
  );
});
