import {expect, test} from "vitest";
import {backtestProject} from "../../src/backtest/backtestProject.js";
import {prepareBacktest} from "../../src/backtest/prepareBacktest.js";
import {backtestTable} from "../../src/table/backtestTable.js";
import {smallProject, withFigure} from "../fit/fixture.js";

test("backtestProject(project) forecasts from what was known, and the same seed gives the same record", async () => {
  const project = smallProject();
  const backtest = await backtestProject(project, {draws: 60});
  const {origins, cases, scores, inside, coverage} = backtest;
  expect(origins.map(({place}) => place)).toEqual(["changzhou", "suzhou"]);
  expect(origins.flatMap((origin) => origin.cases)).toHaveLength(cases);
  expect(scores.map(({method}) => method)).toEqual([
    "skillcast",
    "lastValue",
    "drift",
    "constantGrowth",
    "pooledGrowth",
    "constantAdditions"
  ]);
  expect(origins.map(({known}) => known.segments)).toEqual([1, 0]);
  for (const {ownPast} of origins) expect(ownPast).toBe(false);
  const list = origins.flatMap((origin) => origin.cases);
  const held = list.filter(({actual, forecasts}) => {
    const [lower, upper] = forecasts.skillcast["95"];
    return lower <= actual && actual <= upper;
  }).length;
  expect(inside["95"]).toBe(held);
  expect(coverage["95"]).toBeCloseTo(held / list.length, 3);
  // √(p (1 − p) / 3), of three cases.
  expect(backtest.uncertainty).toEqual({"50": 0.2887, "80": 0.2309, "95": 0.1258});
  // The share of 2024 beside five rivals; of four additions two beside the rivals that have something to go by.
  expect(backtestTable(backtest).numRows()).toBe(6 * cases + 6 + 2 * 3 + 2);
  expect(backtest.groups.map(({group, cases: some}) => [group, some])).toEqual([
    ["all", 3],
    ["noPast", 3],
    ["highSkilled", 2],
    ["skilled", 1],
    ["shares", 1],
    ["newlyAdded", 4]
  ]);
  expect(await backtestProject(project, {draws: 60})).toEqual(backtest);
});

test("backtestProject(project) forecasts a number without having seen it", async () => {
  const project = smallProject();
  const {value} = project.figures.find(({id}) => id === "CZ01")!;
  const [before, after] = await Promise.all(
    [project, withFigure(project, "CZ01", 1.1 * value)].map(async (each) => {
      const {origins} = await backtestProject(each, {draws: 20});
      return origins[0].cases.find(({figure}) => figure === "CZ01")!;
    })
  );
  expect(after.actual / before.actual).toBeCloseTo(1.1, 9);
  for (const method of Object.keys(before.forecasts)) {
    const [own, other] = [before.forecasts[method], after.forecasts[method]];
    expect([other.median, other["50"], other["95"]]).toEqual([own.median, own["50"], own["95"]]);
    expect(other.crps).not.toBe(own.crps);
  }
});

test("backtestProject(project) forecasts stocks alike whatever additions are scored beside them", async () => {
  const project = smallProject();
  const without = {...project, figures: project.figures.filter(({id}) => id !== "PE03a")};
  const [all, some] = await Promise.all(
    [project, without].map(async (each) => (await backtestProject(each, {draws: 20})).origins[1])
  );
  expect(all.sideCases.map(({figure}) => figure)).toEqual(["PE03a", "PE04a"]);
  expect(some.sideCases.map(({figure}) => figure)).toEqual(["PE04a"]);
  expect(some.cases).toEqual(all.cases);
});

test("prepareBacktest(project) takes how the pace moves from other places: the place's own numbers and the project's prior say nothing", () => {
  const project = smallProject();
  const cases = (some: typeof project) => {
    const prepared = prepareBacktest(some, {draws: 20, seed: 1});
    return [0, 1].map((index) => prepared.record(index).cases);
  };
  const tripled = (id: string) =>
    cases(withFigure(project, id, 3 * project.figures.find((one) => one.id === id)!.value));
  const [own, elsewhere] = cases(project);
  const [ownAfter, elsewhereAfter] = tripled("CZ32b");
  expect(ownAfter).toEqual(own);
  expect(elsewhereAfter).not.toEqual(elsewhere);
  expect(tripled("CN03b")[0]).not.toEqual(own);
  const prior = {family: "lognormal" as const, median: 0.6, low: 0.3, high: 1.2};
  const assumptions = project.assumptions.map((one) =>
    one.id === "pace.sd" ? {...one, prior} : one
  );
  expect(cases({...project, assumptions})).toEqual([own, elsewhere]);
});

test("prepareBacktest(project) keeps how forecasts of a date hang together: cases, then shares, then additions", () => {
  const {cases, sideCases, correlation} = prepareBacktest(smallProject(), {
    draws: 200,
    seed: 1
  }).record(0);
  expect([...cases, ...sideCases].map(({kind}) => kind)).toEqual([
    ...[undefined, undefined, "share", "added", "added"]
  ]);
  const [, [stocks], [shareOfHigh, shareOfAll], [added], [, , , additions]] = correlation;
  expect(stocks).toBeGreaterThan(0.5);
  expect(shareOfHigh).toBeGreaterThan(shareOfAll);
  expect(added).toBeGreaterThan(0.2);
  expect(additions).toBeGreaterThan(0.8);
});

test("backtestProject(project) says how likely a goal then was, and stops when asked", async () => {
  const project = smallProject();
  const peer = {
    id: "G1",
    plan: "甲",
    place: "常州",
    indicator: "high_skilled_stock",
    operator: ">=",
    value: 1,
    unit: "person",
    basis: "stock-at-date",
    due: "2024-12-31",
    asPrinted: "",
    url: "",
    quote: "",
    confidence: "A1" as const,
    note: ""
  };
  const peers = [peer, {...peer, id: "G2", value: 1e9}, {...peer, id: "G3", due: "2031-12-31"}];
  const {origins} = await backtestProject({...project, peers}, {draws: 20});
  expect(origins[0].goals.map(({target, probability}) => [target, probability])).toEqual([
    ["G1", 1],
    ["G2", 0]
  ]);
  const stopped = backtestProject(project, {draws: 20, signal: AbortSignal.abort(new Error("no"))});
  await expect(stopped).rejects.toThrow("no");
});

test.each([
  [{calibration: undefined}, {}, "invalid project; no calibration.yaml"],
  [{}, {draws: 10}, "invalid draws; not an integer ≥ 20: 10"]
])("backtestProject(%j, %j) is refused", async (change, options, message) => {
  await expect(backtestProject({...smallProject(), ...change}, options)).rejects.toThrow(message);
});

test("backtestProject(project, {onProgress}) tells the part that is done before each origin, the summary being one part too", async () => {
  const told: number[] = [];
  await backtestProject(smallProject(), {draws: 20, onProgress: (part) => told.push(part)});
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
});

test("backtestProject(project, {elsewhere}) puts records made elsewhere together in their order", async () => {
  const project = smallProject();
  const options = {draws: 20, seed: 1};
  const {record} = prepareBacktest(project, options);
  const asked: number[] = [];
  const elsewhere = async (index: number) => {
    asked.push(index);
    // The first is the last to be there.
    await new Promise((resolve) => setTimeout(resolve, index === 0 ? 20 : 0));
    return record(index);
  };
  const backtest = await backtestProject(project, {...options, elsewhere});
  expect(asked).toEqual([0, 1]);
  expect(backtest).toEqual(await backtestProject(project, options));
});

test("backtestProject(project without places to look back at) has no cases, and nothing that held", async () => {
  const project = smallProject((setup) => {
    setup.places = [];
  });
  const {cases, coverage, inside, scores} = await backtestProject(project, {draws: 20});
  const none = {"50": 0, "80": 0, "95": 0};
  expect({cases, coverage, inside, scores}).toEqual({
    cases: 0,
    coverage: none,
    inside: none,
    scores: []
  });
});
