import {expect, test} from "vitest";
import {compilePipeline, modelParameters, pipelineFlows} from "../../src/entries/pipeline.js";
import {project, quietRun, runOf} from "./fixture.js";

const space = modelParameters(project);

const typical = (name: string) => space.typical[space.names.indexOf(name)];

const lever = (id: string) => project.levers.find((each) => each.id === id)!.baseline as number;

const flows = pipelineFlows(project, {cells: true});

const calm = compilePipeline(project, {process: "none", drivers: false});

test("graduates of schools are entrants × completion × take-up × level × pass × (1 − further study) × stay", () => {
  const {programmes, levels} = flows;
  for (const [school, level, study] of [
    ["fiveYearCollege", "senior", 0],
    ["secondaryVocational", "intermediate", typical("progression.secondaryVocational")],
    ["technicalSchool", "technician", 0],
    ["vocationalCollege", "intermediate", 0]
  ] as const) {
    const pass = level === "technician" ? typical("pass.upper") : typical("pass.basic");
    const expected =
      lever(`places.${school}`) *
      typical("realisation.school") *
      typical("completion.school") *
      typical(`takeUp.${school}`) *
      typical(`levelMix.${school}.${level}`) *
      pass *
      (1 - study) *
      typical(`stayShare.${school}`);
    const at = (t: number) =>
      flows.graduates[
        (t * programmes.length + programmes.indexOf(school)) * levels.length + levels.indexOf(level)
      ];
    for (const t of [0, 1, 10]) expect(at(t)).toBeCloseTo(expected, 6);
  }
});

test("pupils enrolled are entrants of each year of the course less an even drop-out", () => {
  const run = runOf(calm);
  const c = typical("completion.school");
  let enrolled = 0;
  for (const [school, years] of [
    ["fiveYearCollege", 5],
    ["secondaryVocational", 3],
    ["technicalSchool", 3],
    ["vocationalCollege", 3]
  ] as const)
    for (let k = 0; k < years; k++) enrolled += lever(`places.${school}`) * c ** (k / years);
  expect(run.enrolled![0] / enrolled).toBeCloseTo(1, 9);
  expect(run.enrolled![11] / enrolled).toBeCloseTo(1, 9);
});

test("employed grow by the drift on the log scale", () => {
  const {employed} = runOf(calm);
  for (let t = 0; t <= 11; t++)
    expect(employed![t] / employed![0]).toBeCloseTo(Math.exp(typical("employment.drift") * t), 12);
});

test("residents lose what the present lose by death and out-migration, and a little more: retired people stay and die", () => {
  const run = runOf(calm);
  for (const grade of ["skilled", "highSkilled"]) {
    const present = (t: number) =>
      run[`exits.${grade}.death`][t] + run[`exits.${grade}.outMigration`][t];
    const lost = run[`${grade}Ever`][1] - run[`${grade}Resident`][1];
    expect(lost / present(1)).toBeGreaterThan(1);
    expect(lost / present(1)).toBeLessThan(1.05);
    let sum = 0;
    for (let t = 1; t <= 11; t++) sum += present(t);
    const all = run[`${grade}Ever`][11] - run[`${grade}Resident`][11];
    expect(all / sum).toBeGreaterThan(1.05);
    expect(all / sum).toBeLessThan(2);
  }
});

test("without moves residents lose what the present lose by death, within 8%: the retired count for half a year more", () => {
  const run = quietRun([{target: "retention.outMigration", operation: "set", value: 0}]);
  for (const grade of ["skilled", "highSkilled"]) {
    const lost = run[`${grade}Ever`][1] - run[`${grade}Resident`][1];
    const deaths = run[`exits.${grade}.death`][1];
    expect(Math.abs(lost / deaths - 1)).toBeLessThan(0.08);
  }
});

test("who is of higher level at the start is older: nobody is a senior worker before 16 + 7, a technician before 16 + 12", () => {
  const {cells, levels, groups, ages} = flows;
  const A = ages.to - ages.from + 1;
  let before = 0;
  for (const [level, first] of [
    ["junior", 16],
    ["intermediate", 19],
    ["senior", 23],
    ["technician", 28],
    ["seniorTechnician", 33]
  ] as const) {
    const at = levels.indexOf(level) * groups.length * A;
    let persons = 0;
    let years = 0;
    for (let a = 0; a < A; a++) {
      const here = cells![at + a];
      if (ages.from + a < first) expect(here).toBe(0);
      persons += here;
      years += here * (ages.from + a);
    }
    expect(cells![at + first - ages.from]).toBeGreaterThan(0);
    expect(years / persons).toBeGreaterThan(before);
    before = years / persons;
  }
});

test("take-up, completion and pass rate act on certificates in proportion", () => {
  const at = (target: string) =>
    quietRun([{target, operation: "multiply", value: 0.9}])["certificates.skilled"][1];
  const base = runOf(calm)["certificates.skilled"][1];
  const {candidates, certificates, programmes, levels} = flows;
  const courses = programmes.flatMap((_, p) =>
    project.setup.programmes[p].kind === "course" ? [p] : []
  );
  const ofCourses = courses.reduce(
    (sum, p) =>
      sum +
      certificates
        .slice(p * levels.length, (p + 1) * levels.length)
        .reduce((all, each) => all + each, 0),
    0
  );
  for (const target of ["takeUp.course", "completion.course"])
    expect(base - at(target)).toBeCloseTo(0.1 * ofCourses, 6);
  expect(candidates[0] / (lever("places.subsidised") / typical("attendance"))).toBeCloseTo(
    typical("completion.course") * typical("takeUp.course"),
    12
  );
});
