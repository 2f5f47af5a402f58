import {expect, test} from "vitest";
import {type TrendOptions, trendDocument} from "../../../src/cli/trend/trendDocument.js";
import {goalLevels} from "../../../src/cli/trend/trendGoal.js";
import type {NamedSeries} from "../../../src/data/series/namedSeries.js";
import {forecastPanel} from "../../../src/entries/forecast.js";

const years = Array.from({length: 12}, (_, i) => 2012 + i);
const north = {name: "north", years, values: years.map((_, i) => 100 * 1.05 ** i + (i % 3))};
const south = {name: "south", years, values: years.map((_, i) => 40 * 1.01 ** i + (i % 2))};
const short = {name: "new town", years: [2022, 2023], values: [5, 9]};
const options: TrendOptions = {horizon: 3, levels: [0.8, 0.95], panel: true};
const quiet = () => undefined;
const made = (series: NamedSeries[], more: Partial<TrendOptions> = {}) =>
  trendDocument("a.csv", {series, notes: []}, {...options, ...more}, quiet);

test("trendDocument(file, {panel}) forecasts the series of a file together, with the weight of each and a sentence", async () => {
  const {series} = await made([north, south, short]);
  const panel = forecastPanel([north, south, short], {horizon: 3, levels: [0.8, 0.95]});
  expect(series.map((one) => one.forecast.point)).toEqual(panel.forecasts.map(({point}) => point));
  expect(series.map((one) => one.panel)).toEqual(
    panel.weights.map((weight) => ({weight, alone: null}))
  );
  expect(series[2].forecast.notes.at(-1)!.en).toContain("100% of this forecast's growth");
  expect(series[2].forecast.notes.at(-1)!.zh).toContain("100%");
});

test("trendDocument(file, {panel}) repeats the panel in the past beside the series alone", async () => {
  const {series} = await made([north, south, short]);
  expect(series[0].scores.map(({method}) => method)).toEqual([
    "forecast",
    "alone",
    "naive",
    "drift"
  ]);
  expect(series[0].scores[0].owa).not.toBe(series[0].scores[1].owa);
  expect(series[2].scores).toEqual([]);
});

test("trendDocument(file, {panel, goal}) judges a goal by the panel's forecast", async () => {
  const [at] = forecastPanel([north, short], {horizon: 5, levels: goalLevels}).forecasts;
  const {series} = await made([north, short], {
    goal: {operator: ">=", value: at.point[4], by: 2028}
  });
  expect(series[0].goal?.probability).toBeCloseTo(0.5, 9);
});

test("trendDocument(file, {panel}) fills gaps first if so asked, and else leaves out a series that has one, and says so", async () => {
  const gappy = {name: "gappy", years: [2018, 2019, 2021, 2022, 2023], values: [3, 4, 5, 7, 8]};
  const {series: left, notes} = await made([north, gappy]);
  expect(left.map(({name}) => name)).toEqual(["north"]);
  expect(notes.at(-1)!.en).toContain("gappy: expected every year, got none for 2020");
  const {series} = await made([north, gappy], {fill: "linear"});
  expect(series[1].filled).toEqual([{year: 2020, value: 4.5}]);
  const bridged = await made([north, gappy], {fill: "bridge"});
  expect(bridged.series[1].filled).toEqual([]);
  expect(bridged.series[1].scores).toEqual([]);
});

test("trendDocument(file, {panel}) holds percentages within 0 and 100 if all series are such", async () => {
  const share = (name: string, values: number[]) => ({
    name,
    years: [2020, 2021, 2022, 2023],
    values,
    unit: "%"
  });
  const {series} = await made([share("a", [97, 98, 98.5, 99]), share("b", [95, 96.4, 97, 98])], {
    horizon: 10
  });
  for (const {forecast, percent} of series) {
    expect(percent).toBe(true);
    for (const {upper} of forecast.intervals)
      for (const value of upper) expect(value).toBeLessThanOrEqual(100);
  }
});

test("trendDocument(file) holds shares within 0 and 1 if the table says that they are some, and says so", async () => {
  const share = {name: "share", years: years.slice(0, 5), values: [0.9, 0.95, 1, 1, 1]};
  const alone = {horizon: 3, levels: [0.8, 0.95]};
  const of = async (series: NamedSeries, more: Partial<TrendOptions> = {}) => {
    const file = {series: [series], notes: []};
    const made = await trendDocument("a.csv", file, {...alone, ...more}, quiet);
    return made.series[0];
  };
  const held = await of(share);
  expect(held.share).toBe(true);
  expect(Math.max(...held.forecast.intervals[1].upper, ...held.forecast.point)).toBe(1);
  const free = await of({...share, name: "ratio"});
  expect(free.share).toBeUndefined();
  expect(Math.max(...free.forecast.intervals[1].upper)).toBeGreaterThan(1);
  expect((await of(share, {bounds: "none"})).share).toBeUndefined();
});

test("trendDocument(file, {panel}) asks for one indicator where names differ in two parts, not where places lie in provinces", async () => {
  const named = (name: string) => ({...north, name});
  const crossed = ["A · staff", "A · jobs", "B · staff"].map(named);
  await expect(made(crossed)).rejects.toThrow(
    'got names that differ in two parts (A, B; staff, jobs); choose one indicator, such as --series "staff"'
  );
  const nested = ["X · A", "X · B", "Y · C"].map(named);
  expect((await made(nested)).series).toHaveLength(3);
  expect((await made(["A · jobs", "B · jobs"].map(named))).series).toHaveLength(2);
});
