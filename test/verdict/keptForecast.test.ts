import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import {keptForecast, keptSchema} from "../../src/verdict/keptForecast.js";
import {scoreKept} from "../../src/verdict/scoreKept.js";

const project = loadProject("data");
const forecast = forecastPlanSync(project, {runs: 8, explain: false});
const kept = keptForecast(forecast, 2027, {kept: "2025-01-01", internal: false, files: {}});

test("keptForecast(forecast, last, about) holds every verdict, and the years of what is published, in a few kilobytes", () => {
  expect(keptSchema.parse(kept)).toEqual(kept);
  expect(kept.targets.map(({id}) => id)).toEqual(project.plan.targets.map(({id}) => id));
  expect(Math.max(...kept.years.map(({year}) => year))).toBe(2027);
  expect(kept.years.some(({indicator}) => indicator === "highSkilled")).toBe(true);
  for (const [k, {probability, standardError}] of kept.targets.entries())
    if (probability === null) expect(standardError).toBeUndefined();
    else expect(standardError).toBeCloseTo(forecast.targets[k].standardError ?? -1, 2);
  expect(JSON.stringify(kept).length).toBeLessThan(30_000);
});

test("scoreKept(history, now, figures) scores probabilities once settled, by the square of what was missed", () => {
  const history = [{name: "a", kept: {...kept, targets: [{...kept.targets[0], probability: 0.7}]}}];
  const [first] = forecast.targets;
  const brier = (status: "done" | "overdue" | "dropped" | "due") =>
    scoreKept(history, {targets: [{...first, status}], indicators: []}, []).brier;
  expect(brier("done")).toBeCloseTo(0.09);
  expect(brier("overdue")).toBeCloseTo(0.49);
  expect(brier("dropped")).toBeCloseTo(0.49);
  expect(brier("due")).toBeNull();
  const settled = {...first, probability: 1, lower95: 5, upper95: 5};
  expect(scoreKept(history, {targets: [settled], indicators: []}, []).brier).toBeCloseTo(0.09);
  expect(
    scoreKept(history, {targets: [{...settled, upper95: 6}], indicators: []}, []).brier
  ).toBeNull();
});

test("scoreKept(history, now, figures) scores intervals by figures published since, not by those known before", () => {
  const row = {
    indicator: "x",
    year: 2026,
    median: 5,
    lower80: 4,
    upper80: 6,
    lower95: 3,
    upper95: 8
  };
  const history = [{name: "a", kept: {...kept, years: [row]}}];
  const observed = [{year: 2026, value: 7, figure: "F1"}];
  const indicators = [{...forecast.indicators[0], id: "x", definition: undefined, observed}];
  const score = (published: string) =>
    scoreKept(history, {targets: [], indicators}, [{id: "F1", published}]);
  expect(score("2024-12-31").years).toEqual([]);
  const {years, coverage80, coverage95} = score("2027-02-01");
  expect([coverage80, coverage95]).toEqual([0, 1]);
  // Width 2, and 2/0.2 times 1 outside.
  expect(years[0].score80).toBeCloseTo(12);
});
