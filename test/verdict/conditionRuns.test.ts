import {expect, test} from "vitest";
import type {KeptForecast} from "../../src/verdict/keptForecast.js";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {scoreKept} from "../../src/verdict/scoreKept.js";
import {numbersOf, pacedPipeline, reportedRun, row, stocked, summed} from "./reported.js";
import {sampleSpace} from "./synthetic.js";

/** Yearly flows of runs that nobody conditions, [year][run]. */
function freeRuns(runs: number) {
  const pipeline = pacedPipeline("published", true);
  const source = priorSource(sampleSpace, 2);
  const theta = new Float64Array(source.parameters.length);
  const n = pipeline.years.length;
  const out = new Float64Array(pipeline.indicators.length * n);
  return Array.from({length: runs}, (_, run) => {
    source.draw(run, theta);
    pipeline.simulate({theta, seed: 1, run}, out);
    return [1, 2, 3].map((t) => out[3 * n + t]);
  });
}

function momentsOf(values: readonly {value: number; times: number}[]) {
  const total = values.reduce((sum, {times}) => sum + times, 0);
  const mean = values.reduce((sum, {value, times}) => sum + times * value, 0) / total;
  const sd = Math.sqrt(
    values.reduce((sum, {value, times}) => sum + times * (value - mean) ** 2, 0) / total
  );
  const met = values.reduce((sum, {value, times}) => sum + (value > 300.5 ? times : 0), 0) / total;
  return {mean, sd, met};
}

test("conditionRuns: a year that is reported has no spread, and the sum is that number and the rest", () => {
  const run = reportedRun([row("2025", 120)], {indicators: ["newPeople.skilled"], runs: 600});
  numbersOf(run);
  const {indicators, targets, outturns} = run.document();
  const [flow] = indicators;
  expect(flow.years[0]).toBe(2025);
  expect(flow.lower95[0]).toBeCloseTo(120, 3);
  expect(flow.upper95[0]).toBeCloseTo(120, 3);
  expect(flow.upper95[1] - flow.lower95[1]).toBeGreaterThan(40);
  expect(targets[0].progress?.known).toEqual({
    value: 120,
    through: "2025-12-31",
    left: 180,
    months: 24
  });
  expect(outturns?.used.map(({target, value, part}) => [target, value, part])).toEqual([
    ["A1", 120, 1]
  ]);
});

test("conditionRuns: the sum is spread as in those of 60,000 free runs that happen to give the year within 2%", () => {
  for (const reported of [80, 120]) {
    const kept = freeRuns(60000)
      .filter(([year]) => Math.abs(year / reported - 1) < 0.02)
      .map(([, second, third]) => ({value: reported + second + third, times: 1}));
    expect(kept.length).toBeGreaterThan(800);
    const expected = momentsOf(kept);
    const got = momentsOf(numbersOf(reportedRun([row("2025", reported)])));
    const error = 4 * expected.sd * Math.sqrt(1 / kept.length + 1 / 1500);
    expect(Math.abs(got.mean - expected.mean)).toBeLessThan(error);
    expect(Math.abs(got.sd / expected.sd - 1)).toBeLessThan(0.08);
    expect(Math.abs(got.met - expected.met)).toBeLessThan(
      4 * Math.sqrt(0.25 / kept.length + 0.25 / 1500)
    );
  }
});

test("conditionRuns: a stock that is reported holds at its day, and narrows what is asked later", () => {
  const free = momentsOf(numbersOf(reportedRun([]), 1));
  const run = reportedRun([row("2026-12-31", 1210, {target: "A2"})]);
  const known = momentsOf(numbersOf(run, 1));
  expect(known.sd).toBeLessThan(0.6 * free.sd);
  const {lower95, upper95, years} = run.document().indicators[0];
  const at = years.indexOf(2026);
  expect(lower95[at]).toBeCloseTo(1210, 2);
  expect(upper95[at]).toBeCloseTo(1210, 2);
});

test("conditionRuns: seven months leave the year open, above what has come in, and narrower than without", () => {
  const run = reportedRun([row("2025-01/2025-07", 70)], {indicators: ["newPeople.skilled"]});
  numbersOf(run);
  const {indicators, outturns, findings} = run.document();
  const [{lower95, upper95, median}] = indicators;
  expect(lower95[0]).toBeGreaterThan(70);
  expect(median[0]).toBeGreaterThan(105);
  expect(median[0]).toBeLessThan(130);
  expect(upper95[0] - lower95[0]).toBeGreaterThan(20);
  expect(outturns?.partYear).toEqual({sd: 0.35, learnt: []});
  expect(findings.find(({id}) => id === "outturns-part-year")?.text.en).toContain("assumed");
});

test("conditionRuns: a year and the total since the beginning hold together", () => {
  const rows = [row("2025", 120), row("2025-01-01/2026-12-31", 230)];
  const run = reportedRun(rows, {indicators: ["newPeople.skilled"]});
  numbersOf(run);
  const {indicators, targets} = run.document();
  expect(indicators[0].median[0]).toBeCloseTo(120, 3);
  expect(indicators[0].upper95[1]).toBeCloseTo(110, 3);
  expect(targets[0].progress?.known).toMatchObject({value: 230, through: "2026-12-31", months: 12});
});

test("conditionRuns: a number that no run gives is left out and named, and the forecast is as without it", () => {
  const wild = row("2025", 100000);
  const run = reportedRun([wild], {runs: 200});
  numbersOf(run);
  const {targets, outturns, findings} = run.document();
  expect(outturns?.used).toEqual([]);
  expect(outturns?.idle.map(({row: id}) => id)).toEqual([wild.id]);
  expect(findings.find(({id}) => id === `outturn-idle-${wild.id}`)?.text.en).toContain(
    "cannot give 100,000 people"
  );
  const free = reportedRun([], {runs: 200});
  numbersOf(free);
  expect(targets.map(({median}) => median)).toEqual(
    free.document().targets.map(({median}) => median)
  );
});

test("conditionRuns: what contradicts a number before it is left out, the first is kept", () => {
  const rows = [row("2025", 120), row("2025-01-01/2026-12-31", 121)];
  const run = reportedRun(rows, {runs: 200});
  numbersOf(run);
  const {outturns} = run.document();
  expect(outturns?.used.flatMap((used) => used.rows)).toEqual([rows[0].id]);
  expect(outturns?.idle.map(({reason}) => reason.en)[0]).toContain(`beside ${rows[0].id}`);
});

test("conditionRuns: without a register, or with rows of others, the document is the same to the byte", () => {
  const documentOf = (run: ReturnType<typeof reportedRun>) => {
    numbersOf(run);
    return run.document();
  };
  const free = documentOf(reportedRun([], {runs: 100}));
  expect(free.outturns).toBeUndefined();
  const {
    asOf: _,
    inputs: __,
    ...other
  } = documentOf(reportedRun([row("2025", 3, {target: "none"})], {runs: 100}));
  const {inputs: ___, ...same} = free;
  expect(JSON.stringify(other)).toBe(JSON.stringify(same));
});

test("conditionRuns: runs made elsewhere, in any order, count as those made here", () => {
  const rows = [row("2025", 90), row("2026-01/2026-06", 60)];
  const [maker, counter, here] = [1, 2, 3].map(() => reportedRun(rows, {runs: 60}));
  const made = new Float64Array(60 * maker.size);
  const part = (number: number) => made.subarray(number * maker.size, (number + 1) * maker.size);
  for (let number = 59; number >= 0; number--) maker.make(number, part(number));
  for (let number = 0; number < 60; number++) counter.count(number, part(number));
  numbersOf(here);
  expect(JSON.stringify(counter.document())).toBe(JSON.stringify(here.document()));
});

test("conditionRuns: the less likely the report, the fewer runs are left, and too few are said to decide", () => {
  const left = [100, 60].map((value) => {
    const run = reportedRun([row("2025", value)], {runs: 300, targets: [summed]});
    numbersOf(run);
    return run.document().outturns?.effective ?? 0;
  });
  expect(left[0]).toBeGreaterThan(left[1]);
  const run = reportedRun([row("2025", 100)], {runs: 50, targets: [summed, stocked]});
  numbersOf(run);
  expect(run.document().findings.find(({id}) => id === "outturns")?.severity).toBe("decides");
});

test("conditionRuns: too few runs say how many would do, and a number far from what is expected is named", () => {
  const findingsOf = (value: number, runs: number) => {
    const run = reportedRun([row("2025", value)], {runs});
    numbersOf(run);
    return run.document().findings;
  };
  const few = findingsOf(100, 50).find(({id}) => id === "outturns");
  expect(few?.text.en).toMatch(/make some \d+ runs \(--runs \d+\)/);
  expect(few?.text.zh).toMatch(/改用约\d+次模拟（--runs \d+）/);
  const named = (value: number) =>
    findingsOf(value, 300).filter(({id}) => id.startsWith("outturn-strange-"));
  expect(named(110)).toEqual([]);
  const [strange] = named(500);
  expect(strange.targets).toEqual(["A1"]);
  expect(strange.text.en).toMatch(
    /far from what the model expects \(some [3-6] standard deviations\)/
  );
});

test("conditionRuns: when every year is reported the target is settled, and what was said of it is scored", () => {
  const rows = [row("2025", 120), row("2026", 100), row("2027", 90, {dated: "2028-01-15"})];
  const run = reportedRun(rows, {runs: 40, asOf: "2028-02-01", explain: false});
  numbersOf(run);
  const now = run.document();
  const kept = {
    kept: "2026-11-30",
    targets: [{id: "A1", probability: 0.7}],
    years: []
  } as unknown as KeptForecast;
  const {targets, brier} = scoreKept([{name: "first", kept}], now, []);
  expect(targets.map(({target, met}) => [target, met])).toEqual([["A1", true]]);
  expect(brier).toBeCloseTo(0.09, 12);
});
