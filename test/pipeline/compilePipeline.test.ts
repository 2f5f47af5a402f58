import fc from "fast-check";
import {expect, test} from "vitest";
import {
  compilePipeline,
  compileScenario,
  drawParameters,
  exitCauses,
  type Pipeline,
  pipelineFlows
} from "../../src/entries/pipeline.js";
import {type Change, indicatorList} from "../../src/index.js";
import type {ModelSetup, ProgrammeSetup} from "../../src/project/modelSetup.js";
import type {Project} from "../../src/project/project.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {required} from "../../src/quantity/required.js";
import {project, quiet, quietRun, runOf, thetaWith} from "./fixture.js";

const noisy = compilePipeline(project);
const calm = compilePipeline(project, {process: "none", drivers: false});
const drawn = (pipeline: Pipeline, run: number, seed = 3) => {
  const theta = new Float64Array(pipeline.parameters.length);
  drawParameters(pipeline.space, createRandom(seed)).draw(run, theta);
  return runOf(pipeline, {theta, seed, run});
};
const figure = (id: string) => project.figures.find((each) => each.id === id)!.value;
const near = (a: number, b: number, size = 1) =>
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(size)));

test("simulate at the mode of the fit goes on near the published pace of 2022-2024", () => {
  const {mode} = project.fit!;
  const run = runOf(calm, {theta: Float64Array.from(calm.parameters, (name) => mode[name])});
  const skilled = (figure("CZ01") - figure("CZ05")) / 2;
  const high = (figure("CZ02") - figure("CZ06")) / 2;
  // The pace returns towards its long-run mean: a third off in a year at most.
  expect(Math.abs(Math.log(run["netGrowthEver.skilled"][1] / skilled))).toBeLessThan(0.4);
  expect(Math.abs(Math.log(run["netGrowthEver.highSkilled"][1] / high))).toBeLessThan(0.4);
});

test("simulate({quiet}) gives what a pipeline without noise gives, whatever ran before, and the next run is noisy again", () => {
  const theta = noisy.typical();
  const shift = Float64Array.from({length: 40}, (_, i) => (i % 5) / 10);
  const draw = {theta, seed: 3, run: 7};
  for (const process of ["diffusion", "integer"] as const) {
    const pipeline = compilePipeline(project, {process, until: 2028});
    const silent = compilePipeline(project, {process: "none", drivers: false, until: 2028});
    const before = runOf(pipeline, draw);
    for (const given of [draw, {...draw, shift}])
      expect(runOf(pipeline, {...given, quiet: true})).toEqual(runOf(silent, given));
    expect(runOf(pipeline, draw)).toEqual(before);
    expect(before).not.toEqual(runOf(silent, draw));
  }
});

test("the start is as published: 1,540,000 skilled, 435,000 high-skilled, 1,440 per 10,000", () => {
  const run = runOf(calm);
  for (const suffix of ["", "Resident", "Ever"]) {
    near(run[`skilled${suffix}`][0], 1540000, 1540000);
    near(run[`highSkilled${suffix}`][0], 435000, 435000);
  }
  near(run.density![0], 1440, 1440);
  const other = runOf(
    compilePipeline(project, {process: "none", drivers: false, definition: "planConsistent"})
  );
  near(other.skilled![0], (1088000 + 1208000) / 2, 1540000);
  expect(other.highSkilledShare![0]).toBeGreaterThan(0.36);
  expect(other.skilledShare![0]).toBeGreaterThan(0.36);
});

test("newPeople, arrivals, exits and remainder add up to net growth, for skilled and high-skilled, in every run", () => {
  for (let r = 0; r < 5; r++) {
    const run = drawn(calm, r);
    for (const grade of ["skilled", "highSkilled"])
      for (let t = 1; t < calm.years.length; t++) {
        const out = exitCauses.reduce((sum, cause) => sum + run[`exits.${grade}.${cause}`][t], 0);
        const change = run[`newPeople.${grade}`][t] + run[`arrivals.${grade}`][t] - out;
        near(change, run[`netGrowth.${grade}`][t], run.skilled![t]);
        near(
          run[`newPeopleWithArrivals.${grade}`][t],
          run[`netGrowthEver.${grade}`][t],
          run.skilled![t]
        );
      }
  }
});

test("present ≤ resident ≤ ever, high-skilled ≤ skilled, and shares of them lie in [0, 1]", () => {
  for (let r = 0; r < 40; r++) {
    const run = drawn(noisy, r);
    for (let t = 0; t < noisy.years.length; t++) {
      for (const grade of ["skilled", "highSkilled"]) {
        const slack = 1e-6 * run.skilled![t];
        const unexplained = 6 * 0.01 * run[grade][0];
        expect(run[grade][t]).toBeLessThan(run[`${grade}Resident`][t] + slack + unexplained);
        expect(run[`${grade}Resident`][t]).toBeLessThanOrEqual(run[`${grade}Ever`][t] + slack);
        expect(run[grade][t]).toBeGreaterThanOrEqual(0);
      }
      expect(run.highSkilled![t]).toBeLessThanOrEqual(run.skilled![t]);
      expect(run.highSkilledEver![t]).toBeLessThanOrEqual(run.skilledEver![t]);
      // Arrivals may bring more than are employed: a conflict that is flagged, not clipped.
      expect(run.skilledShare![t]).toBeGreaterThanOrEqual(0);
      for (const share of ["highSkilledShare", "technicianShare", "highSkilledShareEver"]) {
        expect(run[share][t]).toBeGreaterThanOrEqual(0);
        expect(run[share][t]).toBeLessThanOrEqual(1);
      }
    }
  }
});

test("without noise present ≤ resident ≤ ever holds exactly", () => {
  for (let r = 0; r < 10; r++) {
    const run = drawn(calm, r);
    for (const grade of ["skilled", "highSkilled"])
      run[grade].forEach((present, t) => {
        expect(present).toBeLessThanOrEqual(run[`${grade}Resident`][t] + 1e-6);
        expect(run[`${grade}Resident`][t]).toBeLessThanOrEqual(run[`${grade}Ever`][t] + 1e-6);
      });
  }
});

test("a neutral change leaves every bit: multiply by 1, add 0, a lever set to its baseline", () => {
  const neutral: Change[] = [
    {target: "delivery", operation: "multiply", value: 1},
    {target: "lapse.skilled", operation: "multiply", value: 1},
    {target: "levelMix.course.senior", operation: "add", value: 0},
    {target: "pass", operation: "set", value: 1},
    {target: "lateRetirement", operation: "set", value: 0}
  ];
  expect(quietRun(neutral)).toEqual(runOf(calm));
});

test("without noise every run is the deterministic path, whatever seed and run", () => {
  expect(runOf(calm, {seed: 9, run: 77})).toEqual(runOf(calm));
});

test("the same draw gives the same bits, whatever ran before; process and driver noise have runs of their own", () => {
  const first = runOf(noisy, {run: 5});
  runOf(noisy, {seed: 4, run: 6});
  expect(runOf(noisy, {run: 5})).toEqual(first);
  const process = runOf(noisy, {run: 5, processRun: 6});
  expect(process.employed).toEqual(first.employed);
  expect(process["training.digital"]).toEqual(first["training.digital"]);
  expect(process.highSkilled).not.toEqual(first.highSkilled);
  const driver = runOf(noisy, {run: 5, driverRun: 6});
  expect(driver.employed).not.toEqual(first.employed);
});

test("more places, passes or arrivals and fewer exits never lower skilled or high-skilled", () => {
  const base = runOf(calm);
  const better: Change[][] = [
    [{target: "places.subsidised", operation: "multiply", value: 1.3}],
    [{target: "places.enterpriseAssessment", operation: "multiply", value: 1.3}],
    [{target: "places.recruitment", operation: "multiply", value: 1.3}],
    [{target: "places.technicalSchool", operation: "multiply", value: 1.3}],
    [{target: "pass", operation: "set", value: 2}],
    [{target: "retention.outMigration", operation: "set", value: 0.5}],
    [{target: "retention.lapse", operation: "set", value: 0.5}],
    [{target: "lateRetirement", operation: "set", value: 0.3}],
    [{target: "stay.fiveYear", operation: "set", value: 0.2}],
    [{target: "death.cityRatio", operation: "multiply", value: 0.8}]
  ];
  for (const changes of better) {
    const run = quietRun(changes);
    let risen = false;
    for (const id of ["skilled", "highSkilled", "skilledResident", "highSkilledResident"])
      run[id].forEach((value, t) => {
        expect(value, changes[0].target).toBeGreaterThanOrEqual(base[id][t] - 1e-6);
        if (value > base[id][t] + 1) risen = true;
      });
    expect(risen, changes[0].target).toBe(true);
  }
});

/** The project with a second school like the one whose graduates a lever keeps, and an id that begins like it. */
function withTwin(stay: ProgrammeSetup["stay"]): Project {
  const {programmes} = project.setup;
  const college = required(
    programmes.find((each) => each.stay),
    "school with a stay lever"
  );
  return {
    ...project,
    setup: {
      ...project.setup,
      programmes: [...programmes, {...college, id: "fiveYearTech", stay}]
    },
    assumptions: project.assumptions.flatMap((one) => {
      const [what] = one.id.split(".fiveYearCollege");
      return what === one.id ? [one] : [one, {...one, id: `${what}.fiveYearTech`}];
    })
  };
}

test("a stay lever acts on the school that names it, and on no other whose id begins alike", () => {
  const of = (changes: Change[]) => {
    const {scenario} = quiet(changes);
    const {graduates, programmes, levels} = pipelineFlows(withTwin(undefined), {scenario});
    const [P, L] = [programmes.length, levels.length];
    return ["fiveYearCollege", "fiveYearTech"].map((id) => {
      const at = (2 * P + programmes.indexOf(id)) * L;
      return graduates.slice(at, at + L).reduce((sum, persons) => sum + persons, 0);
    });
  };
  const [college, tech] = of([]);
  expect(tech).toBe(college);
  const [kept, alike] = of([{target: "stay.fiveYear", operation: "add", value: 0.2}]);
  expect(kept).toBeGreaterThan(1.2 * college);
  expect(alike).toBe(tech);
});

test("compilePipeline(project) refuses one stay lever of two schools, and a stay of what is no school", () => {
  expect(() => compilePipeline(withTwin({lever: "stay.fiveYear"}))).toThrow(
    "invalid stay; one lever of two schools: stay.fiveYear; give each its own"
  );
  const [course, ...others] = project.setup.programmes;
  const programmes = [{...course, stay: {lever: "pass"}}, ...others];
  expect(() => compilePipeline({...project, setup: {...project.setup, programmes}})).toThrow(
    "invalid stay of subsidised; only a school has graduates who stay: course"
  );
});

test("compilePipeline(project) refuses an assumption without the role that its programme gives it", () => {
  const assumptions = project.assumptions.map(({role: _role, ...one}) => one);
  expect(() => compilePipeline({...project, assumptions})).toThrow(
    "invalid role of realisation.subsidised; not realisation: none; add role: realisation to the assumption"
  );
});

test("the stay rate is named after the place of the project", () => {
  const nameIn = (place: ModelSetup["place"]) =>
    indicatorList({...project.setup, place}).find(({id}) => id === "stayRate.fiveYear")?.name.zh;
  expect(nameIn(project.setup.place)).toBe("五年制高职毕业生留常比例");
  expect(nameIn({zh: "宁波", en: "Ningbo", short: "甬"})).toBe("五年制高职毕业生留甬比例");
  expect(nameIn({zh: "宁波", en: "Ningbo"})).toBe("五年制高职毕业生留宁波比例");
});

test("doubling start, places and appointments doubles every stock and flow", () => {
  const twice = (value: number) => 2 * value;
  const doubled: Project = {
    ...project,
    setup: {
      ...project.setup,
      definitions: project.setup.definitions.map((each) => ({
        ...each,
        skilled: {low: 2 * 1535000, high: 2 * 1545000},
        highSkilled: {low: 2 * 434500, high: 2 * 435500}
      }))
    },
    levers: project.levers.map((lever) =>
      lever.id.startsWith("places.")
        ? {...lever, baseline: twice(lever.baseline as number), range: [0, 1e7]}
        : lever
    ),
    assumptions: project.assumptions.map((assumption) =>
      assumption.id.startsWith("appointments.") || assumption.id === "outside.other"
        ? {
            ...assumption,
            prior: {
              ...(assumption.prior as {family: "lognormal"; median: number}),
              low: 2 * (assumption.prior as {low: number}).low,
              high: 2 * (assumption.prior as {high: number}).high,
              median: 2 * (assumption.prior as {median: number}).median
            }
          }
        : assumption
    )
  };
  const base = runOf(calm);
  const run = quietRun([], {}, doubled);
  for (const {id, unit} of calm.indicators)
    run[id].forEach((value, t) => {
      if (Number.isNaN(value)) return;
      const expected = unit.startsWith("person") && unit !== "person per 10,000" ? 2 : 1;
      expect(Math.abs(value - expected * base[id][t]), `${id} ${t}`).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(value)) + 1e-6
      );
    });
});

test("the order of programmes changes nothing but the order of results", () => {
  const reversed: Project = {
    ...project,
    setup: {...project.setup, programmes: [...project.setup.programmes].reverse()}
  };
  const base = runOf(noisy, {run: 2});
  const run = runOf(compilePipeline(reversed), {run: 2});
  for (const {id} of noisy.indicators)
    run[id].forEach((value, t) => {
      if (Number.isNaN(value)) return;
      expect(Math.abs(value - base[id][t]), id).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
    });
});

test("a programme less shifts no other programme's noise", () => {
  const fewer: Project = {
    ...project,
    setup: {
      ...project.setup,
      programmes: project.setup.programmes.filter(({id}) => id !== "youth")
    }
  };
  const base = runOf(noisy, {run: 2});
  const run = runOf(compilePipeline(fewer), {run: 2});
  expect(run["training.digital"]).toEqual(base["training.digital"]);
  expect(run.employed).toEqual(base.employed);
});

test("diffusion and whole persons have the mean of the expectation within 4 standard errors", () => {
  for (const [process, runs] of [
    ["diffusion", 150],
    ["integer", 12]
  ] as const) {
    const pipeline = compilePipeline(project, {process, drivers: false, until: 2028});
    const expected = quietRun([], {until: 2028});
    const watched = [
      "skilled",
      "highSkilled",
      "newPeople.highSkilled",
      "newPeople.skilled",
      "exits.skilled.retirement",
      "level.technician"
    ];
    const sums = Object.fromEntries(watched.map((id) => [id, [] as number[]]));
    for (let run = 0; run < runs; run++) {
      const values = runOf(pipeline, {run});
      for (const id of watched) sums[id].push(values[id][4]);
    }
    for (const id of watched) {
      const mean = sums[id].reduce((sum, value) => sum + value, 0) / runs;
      const variance = sums[id].reduce((sum, value) => sum + (value - mean) ** 2, 0) / (runs - 1);
      expect(variance).toBeGreaterThan(0);
      const error = Math.abs(mean - expected[id][4]);
      expect(error / Math.sqrt(variance / runs), `${process} ${id}`).toBeLessThan(4);
    }
  }
});

test("training that only brings junior and intermediate workers cannot raise the high-skilled within the plan", () => {
  const changes: Change[] = [
    {target: "places.subsidised", operation: "multiply", value: 2},
    {target: "levelMix.course.senior", operation: "multiply", value: 0.5},
    {target: "levelMix.course.technician", operation: "multiply", value: 0.5}
  ];
  const base = runOf(calm);
  const run = quietRun(changes);
  expect(run.skilledEver![3] - base.skilledEver![3]).toBeGreaterThan(30000);
  expect(Math.abs(run.highSkilledEver![3] - base.highSkilledEver![3])).toBeLessThan(1000);
});

test("upgrades stop at those who have served the years required, the excess is lost and never becomes people", () => {
  const changes: Change[] = [
    {target: "places.enterpriseAssessment", operation: "set", value: 200000},
    {target: "levelMix.enterpriseAssessment.seniorTechnician", operation: "set", value: 0.5},
    {target: "first.upper", operation: "set", value: 0}
  ];
  const options = quiet(changes);
  const {upgrades, lostUpgrades, routes, stocks, levels, eligible} = pipelineFlows(
    project,
    options
  );
  const technician = levels.indexOf("technician");
  const r = routes.findIndex(({from, to}) => from === "technician" && to === "seniorTechnician");
  expect(lostUpgrades[r]).toBeGreaterThan(1000);
  expect(upgrades[r]).toBeLessThanOrEqual(eligible[technician] * stocks[technician]);
  const run = quietRun(changes);
  const lost = lostUpgrades.slice(0, routes.length).reduce((sum, each) => sum + each, 0);
  expect(run.lostPasses![1]).toBeGreaterThanOrEqual(lost - 1e-6);
});

test("first certificates end where the uncertified do: skilled never exceed the employed", () => {
  const crowded: Project = {
    ...project,
    setup: {
      ...project.setup,
      definitions: [
        {
          ...project.setup.definitions[0],
          density: undefined,
          employed: {low: 1560000, high: 1560000}
        }
      ]
    }
  };
  const flat: Change[] = [{target: "employment.drift", operation: "set", value: 0}];
  const still: Change[] = [
    {target: "retention.lapse", operation: "set", value: 0},
    {target: "retention.outMigration", operation: "set", value: 0}
  ];
  const run = quietRun([...flat, ...still], {}, crowded);
  expect(run.lostPasses![2]).toBeGreaterThan(1000);
  run.skilled!.forEach((skilled, t) => {
    expect(skilled).toBeLessThanOrEqual(run.employed![t] + 1);
  });
});

test("a number of assessment bodies caps candidates, 0 does not", () => {
  const base = runOf(calm);
  const capped = quietRun([{target: "capacity.bodies", operation: "set", value: 100}]);
  const recognised =
    pipelineFlows(project).candidates[
      project.setup.programmes.findIndex(({id}) => id === "competition")
    ];
  // 100 bodies × 500 candidates, passes between 0.6 and 0.85, and the competition's recognitions.
  expect(capped["certificates.skilled"][1]).toBeLessThan(50000 * 0.85 + recognised + 10);
  expect(capped["certificates.skilled"][1]).toBeGreaterThan(50000 * 0.6);
  expect(quietRun([{target: "capacity.bodies", operation: "set", value: 1000}])).toEqual(base);
});

test("new people of one course by hand: 1,150 person-times, 1,000 people, 900 complete, 720 sit, 576 pass, 432 first", () => {
  const pipeline = compilePipeline(
    project,
    quiet([
      ...project.setup.programmes.map(
        ({lever}): Change => ({
          target: lever,
          operation: "set",
          value: lever === "places.subsidised" ? 1150 : 0
        })
      )
    ])
  );
  const theta = thetaWith(pipeline, {
    attendance: 1.15,
    "completion.course": 0.9,
    "takeUp.course": 0.8,
    "pass.basic": 0.8,
    "first.basic": 0.75,
    "levelMix.course.junior": 1,
    "levelMix.course.intermediate": 0,
    "levelMix.course.senior": 0,
    "levelMix.course.technician": 0,
    "appointments.specialTechnician": 0,
    "appointments.chiefTechnician": 0
  });
  const run = runOf(pipeline, {theta});
  // Apprentices and pupils of the years before still come out; from 2030 nobody is left in any programme.
  const t = 6;
  expect(run["certificates.skilled"][t]).toBeCloseTo(576, 9);
  expect(run["newPeople.skilled"][t]).toBeCloseTo(432, 9);
  expect(run["newPeople.highSkilled"][t]).toBeCloseTo(0, 9);
  expect(run.inTraining![t]).toBeCloseTo(0, 9);
  expect(run.subsidisedTraining![t]).toBe(1150);
});

test("schools release only pupils they hold: intake = completers + drop-outs + change of content", () => {
  const run = quietRun([
    {target: "places.fiveYearCollege", operation: "set", value: 0, from: 2026}
  ]);
  const flows = pipelineFlows(
    project,
    quiet([{target: "places.fiveYearCollege", operation: "set", value: 0, from: 2026}])
  );
  const p = flows.programmes.indexOf("fiveYearCollege");
  const L = flows.levels.length;
  const graduates = (t: number) =>
    flows.graduates
      .slice((t * flows.programmes.length + p) * L, (t * flows.programmes.length + p + 1) * L)
      .reduce((sum, each) => sum + each, 0);
  expect(graduates(0)).toBeGreaterThan(0);
  expect(graduates(5)).toBeCloseTo(graduates(0), 6);
  expect(graduates(6)).toBe(0);
  expect(run.enrolled![11]).toBeLessThan(run.enrolled![0]);
});

test("nobody is left in the workforce after the last possible retirement date, and cells add up to stocks", () => {
  const flows = pipelineFlows(project, {cells: true});
  const {ages, groups, levels, stocks, cells} = flows;
  const A = ages.to - ages.from + 1;
  for (let i = 0; i < stocks.length; i++) {
    let sum = 0;
    for (let g = 0; g < groups.length; g++)
      for (let a = 0; a < A; a++) {
        const persons = cells![(i * groups.length + g) * A + a];
        expect(persons).toBeGreaterThanOrEqual(0);
        sum += persons;
        // Men with old age 60 who choose late are the last to go, at 66.
        const last = 66;
        if (ages.from + a > last)
          expect(persons, `${groups[g]} ${ages.from + a}`).toBeLessThan(1e-9);
      }
    expect(Math.abs(sum - stocks[i])).toBeLessThan(1e-6 * Math.max(1, stocks[i]));
  }
  expect(levels).toHaveLength(7);
});

test("pipelineFlows balances every level in every year, in all three modes; whole persons exactly", () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1000}), (run) => {
      const theta = new Float64Array(calm.parameters.length);
      drawParameters(calm.space, createRandom(5)).draw(run, theta);
      const draw = {theta, seed: 5, run};
      for (const process of ["none", "diffusion"] as const) {
        const flows = pipelineFlows(project, {process, draw, until: 2030});
        expect(flows.imbalance).toBeLessThan(1e-6);
      }
    }),
    {numRuns: 6}
  );
  const theta = calm.typical();
  const whole = pipelineFlows(project, {
    process: "integer",
    draw: {theta, seed: 5, run: 1},
    until: 2028
  });
  expect(whole.imbalance).toBeLessThan(1e-9);
  for (const persons of whole.stocks) expect(Number.isInteger(persons)).toBe(true);
  for (const persons of whole.exits) expect(Number.isInteger(persons)).toBe(true);
});

test("compilePipeline refuses what it cannot run, by name", () => {
  const without = (id: string): Project => ({
    ...project,
    assumptions: project.assumptions.filter((each) => each.id !== id)
  });
  expect(() => compilePipeline(without("takeUp.course"))).toThrow(
    'unknown lever or assumption: "takeUp.course"'
  );
  expect(() => compilePipeline(project, {definition: "publishd"})).toThrow(
    'unknown definition: "publishd"; one of published'
  );
  expect(() => compilePipeline(project, {until: 2024})).toThrow(
    "invalid until; not a year in 2025"
  );
  expect(() => compilePipeline(project, {indicators: ["skiled"]})).toThrow(
    'unknown indicator: "skiled"; one of skilled'
  );
  const {levers, assumptions, scenarios} = project;
  const scenario = compileScenario("recent-pace", {levers, assumptions, scenarios, years: [2025]});
  expect(() => compilePipeline(project, {scenario})).toThrow(
    "invalid scenario effect; has no year 2026"
  );
  expect(() => calm.simulate({theta: [1], seed: 1, run: 0}, new Float64Array(1))).toThrow(
    "invalid"
  );
});

test("compilePipeline with fewer indicators gives the same bits for those", () => {
  const few = compilePipeline(project, {indicators: ["density", "newPeople.skilled"]});
  const all = runOf(noisy, {run: 4});
  expect(runOf(few, {run: 4})).toEqual({
    density: all.density,
    "newPeople.skilled": all["newPeople.skilled"]
  });
});

test("every scenario of the project compiles and runs, with numbers in every cell but the flows of the start", () => {
  const {levers, assumptions, scenarios} = project;
  for (const {id} of scenarios) {
    const scenario = compileScenario(id, {
      levers,
      assumptions,
      scenarios,
      years: calm.years.slice(1)
    });
    const run = runOf(compilePipeline(project, {process: "none", drivers: false, scenario}));
    for (const {id: indicator, kind} of calm.indicators)
      run[indicator].forEach((value, t) => {
        expect(Number.isFinite(value), `${id} ${indicator} ${t}`).toBe(t > 0 || kind === "stock");
      });
  }
});

test("two programmes of one kind add up: the recruitment split in two gives the same people", () => {
  const {setup, levers} = project;
  const recruitment = setup.programmes.find(({kind}) => kind === "recruitment")!;
  const lever = levers.find(({id}) => id === recruitment.lever)!;
  const split: Project = {
    ...project,
    setup: {
      ...setup,
      programmes: [
        ...setup.programmes.filter((each) => each !== recruitment),
        {...recruitment, lever: "places.one"},
        {...recruitment, id: "second", lever: "places.two"}
      ]
    },
    levers: [
      ...levers,
      {...lever, id: "places.one", baseline: 30000},
      {...lever, id: "places.two", baseline: 7841}
    ]
  };
  const run = quietRun([], {}, split);
  const base = runOf(calm);
  run["arrivals.skilled"].slice(1).forEach((value, t) => {
    expect(value).toBeCloseTo(base["arrivals.skilled"][t + 1], 6);
  });
});
