import {expect, test} from "vitest";
import type {Figure} from "../../src/project/figure.js";
import {knownYears} from "../../src/verdict/knownYears.js";
import {reportedYears} from "../../src/verdict/reportedYears.js";
import {numbersOf, reportedRun, row, stocked, summed} from "./reported.js";
import {evidence, syntheticProject, target} from "./synthetic.js";

/** Asked of three years, the first of which is the year at whose end the model starts. */
const begun = {...summed, start: "2024-01-01", due: "2026-12-31"};
const printed = (rest: Partial<Figure>): Figure => ({
  ...evidence,
  indicator: "added",
  period: "2024",
  periodKind: "flow",
  value: 95,
  ...rest
});
const added = {id: "newPeople.skilled", kind: "flow" as const, published: [{key: "added"}]};
const read = (
  progress: Parameters<typeof reportedRun>[0],
  figures: Figure[] = [],
  indicator: Parameters<typeof knownYears>[2] = added,
  reading = begun.readings[0]
) => {
  const project = {...syntheticProject([begun]), figures, progress: [...progress]};
  const reported = reportedYears(project, "2027-06-30");
  return Object.fromEntries(knownYears(begun, reading, indicator, {project, reported}));
};

test("knownYears: the register comes before a figure, of one year the row dated last, parts of a year added up", () => {
  const figure = printed({id: "F2"});
  expect(read([], [figure])).toEqual({2024: {value: 95, rows: [], figure: "F2"}});
  const early = row("2024", 100, {dated: "2025-01-10"});
  const late = row("2024", 110, {dated: "2025-03-10"});
  expect(read([early, late], [figure])).toEqual({2024: {value: 110, rows: [late.id]}});
  const [first, second] = [row("2024-01/2024-06", 40), row("2024-07/2024-12", 65)];
  expect(read([first, second])).toEqual({2024: {value: 105, rows: [first.id, second.id]}});
  expect(read([row("2024-01/2024-06", 40), row("2025", 130)])).toEqual({});
  // The year before the first that is asked of is where a change starts from.
  const before = row("2023", 90);
  expect(read([row("2022", 80), before])).toEqual({2023: {value: 90, rows: [before.id]}});
});

test("knownYears: a figure of a year that the model simulates is not known to it", () => {
  const later = printed({id: "F3", period: "2025", value: 130});
  expect(read([], [printed({id: "F2"}), later])).toEqual({
    2024: {value: 95, rows: [], figure: "F2"}
  });
});

test("knownYears: bounds, and what is not said to be counted so, are not what a reading of its own counts", () => {
  expect(read([], [printed({bound: "more_than"})])).toEqual({});
  const note = {zh: "未说明", en: "not said"};
  const unsaid = {...added, published: [{key: "added", note}]};
  expect(read([], [printed({})], unsaid)).toHaveProperty("2024");
  const other = {...begun.readings[0], id: "other"};
  expect(read([row("2024", 110)], [printed({})], unsaid, other)).toEqual({});
  expect(read([], [printed({})], added, other)).toHaveProperty("2024");
});

test("a forecast that starts within the window adds the known year to the simulated ones, and without it says which number is missing", () => {
  const run = reportedRun([row("2024", 110)], {
    targets: [begun],
    runs: 200,
    indicators: ["newPeople.skilled"]
  });
  const flow = run.pipelines[0].indicators.findIndex(({id}) => id === "newPeople.skilled");
  const columns = run.pipelines[0].years.length;
  const numbers = new Float64Array(run.size);
  for (let number = 0; number < 200; number++) {
    run.make(number, numbers);
    run.count(number, numbers);
    const at = flow * columns;
    expect(run.readings[0].value).toBeCloseTo(110 + numbers[at + 1] + numbers[at + 2], 9);
  }
  const [verdict] = run.document().targets;
  expect(verdict.progress?.known).toMatchObject({value: 110, through: "2024-12-31", left: 190});
  expect(verdict.note?.en).toContain("2024, before the start of the model, is as R");
  expect(verdict.requiredPace).toBe(95);
  expect(verdict.byYear?.[0]).toEqual({year: 2024, probability: 0});

  const blind = reportedRun([], {targets: [begun], runs: 20});
  for (let number = 0; number < 20; number++) blind.simulate(number);
  const [unknown] = blind.document().targets;
  expect(unknown.probability).toBeNull();
  expect(unknown.needs?.en).toMatch(/The number of 2024, before the start of the model/);
});

test("a cumulative row that begins before the start conditions the runs by what it adds to the known year", () => {
  const run = reportedRun([row("2024", 110), row("2024-01-01/2025-12-31", 230)], {
    targets: [begun],
    runs: 100,
    indicators: ["newPeople.skilled"]
  });
  numbersOf(run);
  const {indicators, outturns, targets} = run.document();
  expect(outturns?.used).toMatchObject([{value: 120, through: "2025-12-31", part: 1}]);
  expect(outturns?.idle).toEqual([]);
  expect(indicators[0].lower95[0]).toBeCloseTo(120, 3);
  expect(targets[0].progress?.known).toMatchObject({value: 230, left: 70});

  const less = reportedRun([row("2024", 110), row("2024-01-01/2025-12-31", 100)], {
    targets: [begun]
  });
  less.simulate(0);
  expect(less.document().outturns?.idle[0].reason.en).toMatch(/cannot be true/);
});

test("a bound on every year is judged without a year of which nothing is known, and says so", () => {
  const yearly = target("A1", {
    value: 90,
    unit: "person/yr",
    basis: "annual",
    start: "2024-01-01",
    due: "2026-12-31",
    readings: [{...summed.readings[0], aggregate: "minimum"}]
  });
  const worst = (progress: Parameters<typeof reportedRun>[0]) => {
    const run = reportedRun(progress, {targets: [yearly], runs: 100});
    numbersOf(run);
    return run.document().targets[0];
  };
  expect(worst([]).note?.en).toContain("Judged without 2024");
  expect(worst([row("2024", 50)])).toMatchObject({probability: 0, upper95: 50});
  // The stock at the end of the year of the start is the run's own.
  expect(reportedRun([], {targets: [stocked]}).readings[0].placed.compiled.past).toBeUndefined();
});
