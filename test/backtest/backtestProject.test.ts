import {expect, test} from "vitest";
import {backtestOrigins} from "../../src/backtest/backtestOrigins.js";
import {backtestProject} from "../../src/backtest/backtestProject.js";
import {isInside, methodScores, scoreSample} from "../../src/backtest/backtestScores.js";
import {rivalSample} from "../../src/backtest/rivals.js";
import {loadProject} from "../../src/data/index.js";
import {indexFigures} from "../../src/project/figureIndex.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {backtestTable} from "../../src/table/backtestTable.js";
import {smallProject} from "../fit/fixture.js";

test("backtestOrigins(project) compares only with what was published later, at every place", () => {
  const project = loadProject("data");
  const setup = project.calibration!;
  const origins = backtestOrigins({project, setup, figures: indexFigures(project.figures)});
  const places = new Set(origins.map(({place}) => setup.places[place].id));
  expect([...places]).toEqual(
    expect.arrayContaining(["changzhou", "jiangsu", "nation", "shandong", "ningbo"])
  );
  expect(origins.reduce((sum, {cases}) => sum + cases, 0)).toBeGreaterThanOrEqual(30);
  for (const {origin, past} of origins)
    for (const points of Object.values(past))
      for (const {at} of points) expect(at).toBeLessThanOrEqual(origin);
});

test("scoreSample(logs, actual) has the scores of a normal forecast", () => {
  const logs = Float64Array.from({length: 20001}, (_, k) => normalQuantile((k + 0.5) / 20001));
  const {error, crps, intervalScore95, intervalScore80} = scoreSample(logs, 1);
  expect(error).toBeLessThan(1e-9);
  // Gneiting & Raftery 2007, eq. 21: CRPS of N(0, 1) at 0 is (√2 − 1)/√π.
  expect(crps).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 3);
  expect(intervalScore95).toBeCloseTo(2 * 1.959964, 2);
  const outside = scoreSample(logs, Math.exp(3)).intervalScore80;
  expect(outside).toBeCloseTo(2 * 1.281552 + (2 / 0.2) * (3 - 1.281552), 1);
  expect(intervalScore80).toBeLessThan(outside);
});

test("rivalSample(errors) is as wide as the errors it is shown", () => {
  const width = (errors: number[]) => {
    const logs = rivalSample(100, 2, errors);
    return logs[logs.length - 1] - logs[0];
  };
  expect(width([0.3, 0.3, 0.3])).toBeGreaterThan(2 * width([0.01, 0.01, 0.01]));
});

test("backtestProject(project) forecasts from what was known, and the same seed gives the same record", async () => {
  const project = smallProject();
  const backtest = await backtestProject(project, {draws: 60});
  const {origins, cases, scores, inside} = backtest;
  expect(origins.map(({place}) => place)).toEqual(["changzhou", "suzhou"]);
  expect(origins.flatMap((origin) => origin.cases)).toHaveLength(cases);
  expect(scores.map(({method}) => method)).toEqual([
    "skillcast",
    "lastValue",
    "drift",
    "constantGrowth"
  ]);
  expect(origins.map(({known}) => known.segments)).toEqual([1, 0]);
  for (const {ownPast} of origins) expect(ownPast).toBe(false);
  const list = origins.flatMap((origin) => origin.cases);
  const held = list.filter((each) => isInside(each, each.forecasts.skillcast, "95")).length;
  expect(inside["95"]).toBe(held);
  expect(methodScores(list)[0].coverage["95"]).toBeCloseTo(held / list.length, 3);
  expect(backtestTable(backtest).numRows()).toBe(4 * cases);
  expect(await backtestProject(project, {draws: 60})).toEqual(backtest);
}, 60_000);
