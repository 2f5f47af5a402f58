import fc from "fast-check";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {probabilityText} from "../../src/plan/probabilityText.js";
import {wilsonInterval} from "../../src/plan/wilsonInterval.js";
import type {CalibrationSetup} from "../../src/project/calibrationSetup.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {
  sampleSpace,
  sampleTargets,
  syntheticForecast,
  syntheticProject,
  target
} from "./synthetic.js";

const sample = syntheticForecast();
const verdict = (id: string) => sample.targets.find((each) => each.id === id)!;

test("every target of the plan has a verdict, in order", () => {
  expect(sample.targets.map(({id}) => id)).toEqual(sampleTargets.map(({id}) => id));
  for (const {probability, status, needs} of sample.targets)
    if (probability === null) {
      expect(["trend", "evidence", "unquantified"]).toContain(status);
      expect(needs?.zh).toBeTruthy();
      expect(needs?.en).toBeTruthy();
    }
});

test("a probability is the share of runs that meet the reading, with Wilson's error", () => {
  const {probability, standardError} = verdict("A1");
  const met = Math.round(probability! * 400);
  expect(probability).toBe(met / 400);
  // Of runs spread evenly: no larger than of independent ones.
  expect(standardError).toBeLessThanOrEqual(wilsonInterval(met, 400).standardError);
  expect(standardError).toBeGreaterThan(wilsonInterval(met, 400).standardError / 4);
  // growth ~ N(100, 20.4²), driver and process sd 20: sum of three years ~ N(300, …), so about one half
  expect(probability!).toBeGreaterThan(0.4);
  expect(probability!).toBeLessThan(0.6);
});

test("readings of the same wording agree where they must: sum of flows = change of stock", () => {
  const [people, net] = verdict("A1").readings;
  expect(net.probability).toBe(people.probability);
  expect(net.median).toBeCloseTo(people.median!, 3);
});

test("the reading that turns the verdict round is the farthest on the other side", () => {
  const {decidedBy, readings} = verdict("A1");
  const sides = readings
    .slice(1)
    .filter(({probability}) => probability! < 0.5 !== readings[0].probability! < 0.5);
  expect(sides.map(({reading}) => reading)).toContain(decidedBy);
  const finding = sample.findings.find(({id}) => id === "reading-decides-A1");
  expect(finding?.severity).toBe("decides");
  // It says the same numbers as the verdict, no finer.
  for (const {probability, standardError} of [
    readings[0],
    ...readings.filter(({reading}) => reading === decidedBy)
  ])
    expect(finding?.text.en).toContain(`${probabilityText(probability, standardError)} for "`);
  expect(verdict("A2").decidedBy === null).toBe(
    verdict("A2").readings[1].probability! < 0.5 === verdict("A2").readings[0].probability! < 0.5
  );
});

test("a joint target takes the headline readings of those that can be computed", () => {
  const {probability, reading, goal, name} = verdict("A3");
  expect(reading).toBe("joint");
  expect(goal).toBeNull();
  expect(name.en).toContain("A1, A2");
  expect(probability!).toBeLessThanOrEqual(
    Math.min(verdict("A1").probability!, verdict("A2").probability!)
  );
});

test("a verdict names the assumptions it rests on, a simplex by its id, and nothing idle", () => {
  const ids = (id: string) => verdict(id).restsOn.map((cause) => cause.id);
  expect(ids("A1")).toEqual(["growth"]);
  expect(ids("A2")[0]).toBe("mix");
  expect(ids("A3")).toEqual(expect.arrayContaining(["growth", "mix"]));
  for (const {id} of sample.targets) expect(ids(id)).not.toContain("idle");
});

test("the probability by year of a sum rises as the years go on, of a floor it falls", () => {
  const sum = verdict("A1").byYear!;
  expect(sum.map(({year}) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(sum.find(({year}) => year === 2027)!.probability).toBe(verdict("A1").probability);
  for (let i = 1; i < sum.length; i++)
    expect(sum[i].probability).toBeGreaterThanOrEqual(sum[i - 1].probability);
  const floor = verdict("A2").byYear!;
  expect(floor.map(({year}) => year)).toEqual([2025, 2026, 2027]);
  expect(floor.at(-1)!.probability).toBe(verdict("A2").probability);
  for (let i = 1; i < floor.length; i++)
    expect(floor[i].probability).toBeLessThanOrEqual(floor[i - 1].probability);
});

test("P(met) does not rise when the goal is made harder", () => {
  const at = (value: number) =>
    syntheticForecast({
      runs: 60,
      targets: [target("X", {operator: ">", value, readings: [sampleTargets[0].readings[0]]})],
      options: {explain: false}
    }).targets[0];
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 600, noNaN: true}),
      fc.double({min: 0, max: 300, noNaN: true}),
      (goal, more) => {
        const easy = at(goal);
        const hard = at(goal + more);
        expect(hard.probability!).toBeLessThanOrEqual(easy.probability!);
        expect(hard.expectedShortfall!).toBeGreaterThanOrEqual(easy.expectedShortfall!);
      }
    ),
    {numRuns: 25}
  );
});

const people = sampleTargets[0].readings[0];

test("a mixed reading is read, run by run, off what the published number counts then", () => {
  const alternatives = [
    {
      id: "counting",
      name: {zh: "口径", en: "rule"},
      options: [
        {id: "all", name: {zh: "全部", en: "all"}, weight: 0.75, indicators: {}},
        {id: "high", name: {zh: "高", en: "high"}, weight: 0.25, indicators: {}}
      ]
    }
  ];
  const readings = [
    {
      ...people,
      indicator: "skilled",
      aggregate: "end" as const,
      mixes: {alternative: "counting", indicators: {all: "skilled", high: "highSkilled"}}
    },
    {...people, id: "all", indicator: "skilled", aggregate: "end" as const},
    {...people, id: "high", indicator: "highSkilled", aggregate: "end" as const}
  ];
  const parameters = priorSource(sampleSpace, 1, alternatives);
  const {
    targets: [{readings: told, restsOn}],
    indicators
  } = syntheticForecast({
    runs: 1024,
    targets: [target("X", {operator: ">", value: 600, readings})],
    project: {calibration: {alternatives} as unknown as CalibrationSetup},
    options: {parameters}
  });
  const [mixed, all, high] = told;
  expect([all.probability, high.probability]).toEqual([1, 0]);
  expect(mixed.probability).toBeCloseTo(0.75, 2);
  expect(mixed.options).toEqual([
    {option: "all", name: {zh: "全部", en: "all"}, share: mixed.probability, probability: 1},
    {option: "high", name: {zh: "高", en: "high"}, share: 1 - mixed.probability!, probability: 0}
  ]);
  expect(restsOn[0]).toMatchObject({id: "counting", name: {en: "rule"}});
  // Its fan is that of both: three quarters of the runs are those of all, so the median and the upper edge are, not the lower.
  const fan = (id: string) => indicators.find((one) => one.id === id)!;
  const published = fan("skilled.counting");
  expect(published).toMatchObject({
    name: {en: "skilled, as published"},
    mixes: {alternative: "counting", indicators: {all: "skilled", high: "highSkilled"}}
  });
  const last = published.years.indexOf(2027);
  expect(published.median[last]).toBe(mixed.median);
  expect(published.lower95[last]).toBeLessThan(fan("highSkilled").upper95[last]);
  expect(published.upper95[last]).toBeGreaterThan(fan("skilled").median[last]);
});

test("only what headlines read as published has a fan of its own", () => {
  const mixes = {alternative: "counting", indicators: {high: "highSkilled"}};
  const mixed = {...people, id: "mixed", indicator: "skilled", aggregate: "end" as const, mixes};
  const ids = (...readings: (typeof people)[]) =>
    syntheticForecast({runs: 32, targets: [target("X", {operator: ">", value: 600, readings})]})
      .indicators.filter((one) => one.mixes)
      .map(({id}) => id);
  expect(ids(mixed, people)).toEqual(["skilled.counting"]);
  expect(ids(people, mixed)).toEqual([]);
});

test("what is due after the plan rests on the years after it, anything else on the plan's own", () => {
  const {targets} = forecastPlanSync(loadProject("data"), {runs: 512, indicators: []});
  const of = (id: string) =>
    targets
      .find((one) => one.id === id)!
      .restsOn.map((cause) => cause.id)
      .join(" ");
  for (const id of ["T08", "T10"]) expect(of(id)).toMatch(/\.later\b/);
  for (const id of ["T08", "T10"]) expect(of(id)).not.toMatch(/\.years\b/);
  expect(of("T01")).toMatch(/pace\.now\.years/);
  for (const id of ["T01", "T02", "T11"]) expect(of(id)).not.toMatch(/\.later\b/);
  // How the employed vary moves their share most of all.
  expect(of("T03")).toMatch(/^employment\.years/);
  expect(of("T03")).not.toMatch(/\.later\b/);
});

test("a running count that is asked to rise says how likely it is one, and that the least year is shown", () => {
  const options = (weight: number) => [
    {
      id: "counting",
      name: {zh: "口径", en: "rule"},
      options: [
        {id: "running", name: {zh: "累计", en: "running"}, weight, indicators: {}},
        {id: "present", name: {zh: "在岗", en: "present"}, weight: 1 - weight, indicators: {}}
      ]
    }
  ];
  const note = (weight: number) => {
    const alternatives = options(weight);
    const mixes = {alternative: "counting", indicators: {running: "running", present: "skilled"}};
    return syntheticForecast({
      runs: 512,
      targets: [
        target("X", {
          operator: ">=",
          readings: [{...people, indicator: "running", aggregate: "rising", mixes}]
        })
      ],
      project: {calibration: {alternatives} as unknown as CalibrationSetup},
      options: {parameters: priorSource(sampleSpace, 1, alternatives)}
    }).targets[0].readings[0].note!;
  };
  expect(note(0.75).zh).toContain("所列的数是增加最少的一年的增量");
  expect(note(0.75).zh).toContain("多半是累计数");
  expect(note(0.4).zh).toContain("可能是累计数");
});

test("of several years the lowest or the highest is shown, and the reader is told so; of one there is nothing to tell", () => {
  const noteOf = (aggregate: "minimum" | "maximum", window = {}) =>
    syntheticForecast({
      targets: [
        target("X", {operator: ">=", value: 1, ...window, readings: [{...people, aggregate}]})
      ]
    }).targets[0].readings[0].note?.en ?? "";
  expect(noteOf("minimum")).toContain("that of the lowest of these years");
  expect(noteOf("maximum")).toContain("that of the highest of these years");
  const one = {start: "2027-01-01", due: "2027-12-31"};
  expect(noteOf("minimum", one)).not.toContain("lowest");
});

test("a running count that may not fall says in which share of the runs it cannot fail", () => {
  const rising = (rest = {}) =>
    syntheticForecast({
      targets: [
        target("X", {
          operator: ">=",
          readings: [{...people, indicator: "running", aggregate: "rising", ...rest}]
        })
      ]
    }).targets[0].readings[0];
  expect(rising()).toMatchObject({cannotFail: 1, probability: 1});
  expect(rising().note?.en).toContain("A running count cannot fall");
  expect(rising({value: 5}).cannotFail).toBeUndefined();
  expect(rising({indicator: "skilled"}).cannotFail).toBeUndefined();
});

test("a verdict that hangs on an assumption of which nothing is published is a condition, with its break-even", () => {
  const [unseen] = syntheticForecast({noise: 1, project: {figures: []}}).targets;
  expect(unseen).toMatchObject({
    status: "conditional",
    probability: null,
    evidence: {level: "none", figures: [], assumed: 1},
    condition: {assumption: "growth", operator: ">="}
  });
  // Three years of growth must exceed 300.
  expect(unseen.condition!.breakEven).toBeCloseTo(100, 0);
  expect(unseen.condition!.low).toBeLessThan(unseen.condition!.breakEven);
  expect(unseen.needs!.en).toContain(
    'As likely met as not where "growth" is about 100 people a year'
  );
  // With an upper bound the same number must not exceed it.
  const most = {...sampleTargets[0], operator: "<=" as const};
  const [capped] = syntheticForecast({targets: [most], project: {figures: []}}).targets;
  expect(capped.condition!.operator).toBe("<=");
  // It takes no part in what is said of all together.
  const seen = syntheticForecast({noise: 1});
  expect(seen.targets[0].status).not.toBe("conditional");
  expect(seen.joints[0].targets).toContain("A1");
  const unseenJoint = syntheticForecast({noise: 1, project: {figures: []}}).joints[0];
  expect(unseenJoint.targets).not.toContain("A1");
});

test("a verdict that is all but sure is none the less a verdict, though nothing is published", () => {
  const sure = {...sampleTargets[0], value: 100};
  const [verdict] = syntheticForecast({targets: [sure], project: {figures: []}}).targets;
  expect(verdict).toMatchObject({status: "veryLikely", evidence: {level: "none"}});
});

test("definitions of the start stand at equal rank until one is stated, and all together is told for each", () => {
  const floor = target("X", {
    operator: ">=",
    value: 1150,
    readings: [
      {...people, indicator: "skilled", aggregate: "end"},
      {...people, id: "other", indicator: "skilled", aggregate: "end", definition: "other"}
    ]
  });
  const {setup} = syntheticProject();
  const open = syntheticForecast({
    targets: [floor],
    project: {setup: {...setup, definition: undefined}}
  });
  expect(open.targets[0]).toMatchObject({
    status: "definitions",
    probability: null,
    definitions: ["people", "other"]
  });
  const [one, other] = open.targets[0].readings.map(({probability}) => probability);
  expect(one).toBeGreaterThan(other!);
  expect(open.joints.map(({definition, probability}) => [definition, probability])).toEqual([
    ["published", one],
    ["other", other]
  ]);
  for (const definition of ["published", "other"]) {
    const {targets, joints} = syntheticForecast({
      targets: [floor],
      project: {setup: {...setup, definition}}
    });
    expect(targets[0].probability).toBe(definition === "other" ? other : one);
    expect(joints).toHaveLength(1);
  }
});

test("all together leaves out what a definition makes false from the start, and nothing that no definition can save", () => {
  const {setup} = syntheticProject();
  const asked = (value: number) =>
    syntheticForecast({
      targets: [
        target("X", {
          operator: ">=",
          value,
          readings: [
            {...people, indicator: "skilled", aggregate: "end"},
            {...people, id: "other", indicator: "skilled", aggregate: "end", definition: "other"}
          ]
        }),
        target("Y", {operator: ">=", value: 0, readings: [people]})
      ],
      project: {setup: {...setup, definition: undefined}}
    });
  const readings = asked(1150).targets[0].readings;
  const [best, worse] = readings.map(({upper95}) => upper95!);
  expect(best).toBeGreaterThan(worse);
  // Above all that the other definition gives, within what the first does.
  const saved = asked(Math.max(best - 5, worse + 60)).joints;
  expect(saved[0].never).toBeUndefined();
  expect(saved[0].targets).toEqual(["X", "Y"]);
  expect(saved[1]).toMatchObject({never: ["X"], targets: ["Y"], probability: 1});
  // Above all that either gives: it fails, and all together with it.
  for (const {never, targets, probability} of asked(1e6).joints)
    expect([never, targets, probability]).toEqual([undefined, ["X", "Y"], 0]);
});

test("under the definition that the bureau states, the verdict, what it rests on and how good its evidence is are all of that definition", () => {
  const project = loadProject("data");
  const stated = {...project, setup: {...project.setup, definition: "planConsistent"}};
  const of = (one: typeof project, id: string) =>
    forecastPlanSync(one, {runs: 512, until: 2027, indicators: []}).targets.find(
      (each) => each.id === id
    )!;
  const verdict = of(stated, "T04");
  expect(verdict.reading).toBe("planConsistent");
  // Where between 1.088 and 1.208 million the total lies decides the share of the high-skilled at once.
  expect(verdict.restsOn[0]).toMatchObject({id: "start.skilled"});
  expect(verdict.restsOn[0].share).toBeGreaterThan(0.5);
  expect(verdict.evidence!.level).toBe("weak");
  expect(verdict.decidedBy).toBeNull();
  expect(of(project, "T04").restsOn[0]?.share ?? 0).toBeLessThan(0.2);
});

test("under a stated definition, readings that name none start from it too, and so do charts and joint promises", () => {
  const project = loadProject("data");
  const stated = {...project, setup: {...project.setup, definition: "planConsistent"}};
  const made = forecastPlanSync(stated, {runs: 64, until: 2027});
  const usual = forecastPlanSync(project, {runs: 64, until: 2027});
  const start = (forecast: typeof made, id: string, definition?: string) =>
    forecast.indicators.find((one) => one.id === id && one.definition === definition)!.median[0];
  // 1.54 million as published; 1.088 to 1.208 where both 36% floors hold.
  expect(start(usual, "skilledEver")).toBeCloseTo(1_540_000, -4);
  expect(start(made, "skilledEver")).toBeGreaterThan(1_088_000);
  expect(start(made, "skilledEver")).toBeLessThan(1_208_000);
  const readings = made.targets.flatMap((target) =>
    (project.plan.targets.find(({id}) => id === target.id)?.readings ?? [])
      .filter(({definition}) => definition === undefined)
      .flatMap(({id}) => target.readings.find(({reading}) => reading === id) ?? [])
  );
  expect(readings.length).toBeGreaterThan(8);
  expect(readings.filter(({definition}) => definition !== "planConsistent")).toEqual([]);
  expect(made.joints.map(({definition}) => definition)).toEqual(["planConsistent"]);
});
