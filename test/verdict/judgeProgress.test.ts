import {expect, test} from "vitest";
import {statusBands} from "../../src/plan/statusWord.js";
import type {ProgressRow} from "../../src/project/progressRow.js";
import type {Project} from "../../src/project/project.js";
import type {Target} from "../../src/project/target.js";
import {
  judgeProgress,
  type ProgressReader,
  progressFigures
} from "../../src/verdict/judgeProgress.js";
import {judgeTrend} from "../../src/verdict/judgeTrend.js";
import {progressOf} from "../../src/verdict/progressOf.js";
import {trendForecaster} from "../../src/verdict/seriesForecaster.js";

const bodies = [{zh: "市教育局", en: "Education Bureau"}];
const plan = {placeCode: "1", bodies} as unknown as Project["plan"];
const target = (rest: Partial<Target>) =>
  ({
    id: "T1",
    name: {zh: "班", en: "classes"},
    operator: ">=",
    value: 300,
    unit: "class/yr",
    basis: "annual",
    start: "2025-01-01",
    due: "2027-12-31",
    kind: "evidence",
    ...rest
  }) as Target;
let next = 0;
const row = (period: string, rest: Partial<ProgressRow>): ProgressRow => ({
  id: `P${next++}`,
  target: "T1",
  period,
  dated: "2026-01-15",
  document: "list",
  url: "",
  body: "市教育局",
  enteredBy: "x",
  visibility: "internal",
  note: "",
  ...rest
});
const reader = (progress: ProgressRow[], asOf = "2026-11-28"): ProgressReader => ({
  project: {figures: [], plan, progress},
  asOf,
  forecaster: trendForecaster,
  bands: statusBands
});

test("judgeProgress: numbers of a yearly target are judged like a published series of the same values", () => {
  const rows = [262, 281, 312].map((value, i) => row(String(2023 + i), {value}));
  const judged = judgeProgress(target({}), reader(rows));
  const figures = rows.map(({id, period, value = 0}) => ({
    id,
    placeCode: "1",
    indicator: "classes",
    period,
    periodKind: "flow",
    value,
    unit: "class/yr",
    bound: "exact",
    confidence: "A1"
  })) as Project["figures"];
  const asked = target({kind: "trend", series: "classes"});
  const expected = judgeTrend(asked, {figures, plan}, trendForecaster, statusBands);
  expect(judged?.reading.probability).toBe(expected?.probability);
  expect(judged?.reading.probability).toBeGreaterThan(0.5);
  expect(judged?.reading.name.en).toBe("Extrapolated from 3 registered years (2023–2025)");
});

test("judgeProgress: rows dated after the day are not known yet, and without rows there is no verdict", () => {
  const rows = [row("2024", {value: 281}), row("2025", {value: 250, dated: "2026-02-01"})];
  expect(judgeProgress(target({}), reader(rows, "2025-12-31"))).toBeNull();
  expect(judgeProgress(target({}), reader(rows, "2026-01-15"))?.progress.rows).toEqual([
    rows[0].id
  ]);
  const one = judgeProgress(target({}), reader(rows, "2026-01-31"));
  expect(one?.reading).toMatchObject({
    reading: "progress",
    name: {zh: "班", en: "classes"},
    probability: null
  });
  expect(one?.reading.note?.en).toContain("Only one year is registered (");
  // 250 of 2025 misses 300 in one of the years that must all reach it.
  expect(judgeProgress(target({}), reader(rows, "2026-03-01"))?.reading.probability).toBe(0);
});

test("judgeProgress: two values that make no series are not judged, and the note says why", () => {
  const rows = [row("2024-03-31", {value: 480}), row("2025-12-31", {value: 490})];
  const judged = judgeProgress(target({basis: "stock", unit: "body", value: 500}), reader(rows));
  expect(judged?.reading.probability).toBeNull();
  expect(judged?.reading.note?.en).toMatch(/^Not judged: /);
});

test("judgeProgress: a due year that is registered is certain, above the goal and below it", () => {
  const stock = target({basis: "stock", unit: "body", value: 500});
  const rows = (value: number) => [
    row("2026", {value: 480, dated: "2027-01-05"}),
    row("2027", {value, dated: "2028-01-05"})
  ];
  expect(judgeProgress(stock, reader(rows(500), "2028-02-01"))?.reading.probability).toBe(1);
  expect(judgeProgress(stock, reader(rows(499), "2028-02-01"))?.reading.probability).toBe(0);
});

test("judgeProgress: a target without a number is judged by the body's own goal, and says whose it is", () => {
  const own = target({value: undefined, operator: "none", unit: "1", basis: "qualitative"});
  const rows = [row("2024", {value: 0.58}), row("2025", {value: 0.63, goal: 0.7})];
  const judged = judgeProgress(own, reader(rows));
  expect(judged?.progress.ownGoal).toBe(0.7);
  expect(judged?.reading.goal).toBe(0.7);
  expect(judged?.reading.note?.zh).toContain("按市教育局自定的“不少于70%”评估");
  expect(judged?.reading.note?.en).toContain("the goal that Education Bureau has set itself");
  const reached = [row("2026", {value: 0.6}), row("2027", {value: 0.7, goal: 0.7, body: "某局"})];
  const due = judgeProgress(own, reader(reached, "2028-02-01"));
  expect(due?.reading.probability).toBe(1);
  expect(due?.reading.note?.en).toContain("the goal that 某局 has set itself");
  const lower = [row("2024", {value: 0.58}), row("2025", {value: 0.63, goal: 0.5})];
  expect(judgeProgress(own, reader(lower))?.reading.probability).toBeGreaterThan(
    judged?.reading.probability ?? 1
  );
});

test("judgeProgress: of several goals of the body's own the one dated last counts, in whatever order rows stand", () => {
  const own = target({value: undefined, operator: "none", unit: "1", basis: "qualitative"});
  const rows = [
    row("2025", {value: 0.63, goal: 0.7, dated: "2026-03-01"}),
    row("2024", {value: 0.58, goal: 0.5, dated: "2025-01-15"})
  ];
  expect(progressOf(own, reader(rows)).map(({period}) => period)).toEqual(["2024", "2025"]);
  expect(judgeProgress(own, reader(rows))?.progress.ownGoal).toBe(0.7);
});

test("judgeProgress: work that is done or not has a status, a deadline and days in place of a probability", () => {
  const work = target({value: undefined, operator: "none", unit: "yes/no", basis: "qualitative"});
  const judged = judgeProgress(work, reader([row("2026", {state: "underWay"})]));
  expect(judged?.reading).toMatchObject({
    reading: "progress",
    name: {zh: "班", en: "classes"},
    status: "due",
    probability: null
  });
  expect(judged?.progress).toMatchObject({deadline: "2027-12-31", days: 398});
  expect(judged?.reading.note).toEqual({
    zh: "进行中，应于2027年12月31日前完成，还有398天。",
    en: "Under way, to be done by 31 December 2027, 398 days left."
  });
});

test("progressFigures(target, …) are flows of what is yearly or summed, else stocks of what is counted, else ratios", () => {
  const kind = (basis: Target["basis"], unit: string) =>
    progressFigures({basis, unit}, [row("2025", {value: 1})], "k", "1")[0].periodKind;
  expect([
    kind("annual", "class/yr"),
    kind("cumulative", "class"),
    kind("stock-at-date" as Target["basis"], "body"),
    kind("ratio" as Target["basis"], "1")
  ]).toEqual(["flow", "flow", "stock", "ratio"]);
});
