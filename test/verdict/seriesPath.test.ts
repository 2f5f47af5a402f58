import {expect, test} from "vitest";
import type {SeriesForecast} from "../../src/forecast/seriesForecast.js";
import {endOfDay} from "../../src/quantity/date.js";
import {valueAt} from "../../src/verdict/quantileCurve.js";
import type {SeriesForecaster} from "../../src/verdict/seriesForecaster.js";
import {addTogether, SeriesPath, yearlyGrid} from "../../src/verdict/seriesPath.js";
import {seriesWindow} from "../../src/verdict/seriesWindow.js";

const point = (time: number, value: number) => ({
  time,
  year: Math.ceil(time),
  value,
  figure: `${time}`
});

/** 10 a year on from the last value, an interval of level p reaching 100 p √h to either side. */
const forecaster: SeriesForecaster = {
  id: "even",
  forecast(series, {horizon = 1, levels = []}) {
    const {years, values} = series as {years: number[]; values: number[]};
    const steps = Array.from({length: horizon}, (_, i) => i + 1);
    const rise = (values.at(-1)! - values[0]) / (years.at(-1)! - years[0]);
    const path = steps.map((h) => values.at(-1)! + rise * h);
    return {
      point: path,
      intervals: levels.map((level) => ({
        level,
        lower: path.map((value, i) => value - 100 * level * Math.sqrt(i + 1)),
        upper: path.map((value, i) => value + 100 * level * Math.sqrt(i + 1))
      })),
      notes: [{zh: "注", en: "note"}]
    } as unknown as SeriesForecast;
  }
};
const free = {least: -1e9, most: 1e9};
const pathOf = (points: {time: number; value: number}[], flow = false, limits = free) =>
  new SeriesPath({points: points.map(({time, value}) => point(time, value)), flow}, forecaster, {
    bounds: "none",
    limits
  });
const plain = () => pathOf([point(2020, 100), point(2021, 110), point(2023, 130)]);
/** Median, and how far the 90% quantile lies above it (level 0.8: 80 a year ahead). */
const read = (curve: {p: number[]; value: number[]}) => [
  valueAt(curve, 0.5),
  valueAt(curve, 0.9) - valueAt(curve, 0.5)
];
const near = (got: number[], expected: number[]) => {
  for (const [i, value] of expected.entries()) expect(got[i], `at ${i}`).toBeCloseTo(value, 8);
};

test("new SeriesPath(series, …).at(time) of a published date is the value itself", () => {
  expect(plain().at(2021)).toEqual({p: [0.5], value: [110]});
  expect(plain().at(2021 + 1 / 1000)).toEqual({p: [0.5], value: [110]});
  // The same date of a leap year; a day later is another date.
  expect(plain().at(2021 + 0.84 / 366)).toEqual({p: [0.5], value: [110]});
  expect(plain().at(2021 + 1 / 366).p.length).toBeGreaterThan(1);
});

test("new SeriesPath(series, …).at(time) ahead is the forecast, between whole years linear in median and variance", () => {
  near(read(plain().at(2024)), [140, 80]);
  near(read(plain().at(2025)), [150, 80 * Math.SQRT2]);
  near(read(plain().at(2024.25)), [142.5, 80 * Math.sqrt(0.75 + 0.25 * 2)]);
  near(read(plain().at(2023.25)), [132.5, 40]);
  const path = plain();
  path.at(2024);
  path.at(2026);
  expect(path.notes.map(({en}) => en)).toEqual(["note"]);
});

test("new SeriesPath(series, …).at(time) before the first date forecasts backwards", () => {
  near(read(plain().at(2019)), [90, 80]);
  near(read(plain().at(2018)), [80, 80 * Math.SQRT2]);
});

test("new SeriesPath(series, …).at(time) counts the years ahead from the end they lie beyond", () => {
  /** 10 times the square of the years ahead beyond the last value. */
  const rising: SeriesForecaster = {
    id: "rising",
    forecast(series, options) {
      const even = forecaster.forecast(series, options);
      const {values} = series as unknown as {values: number[]};
      const last = values[values.length - 1];
      return {...even, point: even.point.map((_, i) => last + 10 * (i + 1) ** 2)};
    }
  };
  const points = [point(2020, 100), point(2021, 110), point(2022, 120), point(2023, 130)];
  const path = new SeriesPath({points, flow: false}, rising, {bounds: "none", limits: free});
  for (const [years, far] of [
    [1, 10],
    [2, 40],
    [2.5, 65]
  ]) {
    near([valueAt(path.at(2023 + years), 0.5)], [130 + far]);
    near([valueAt(path.at(2020 - years), 0.5)], [100 + far]);
  }
});

test("new SeriesPath(series, …).at(time) between dates is a Brownian bridge, of a flow with a chance of its own", () => {
  const path = plain();
  // Half way over two years: √(½ · ½ · 2) of a year's spread; the year is noted as estimated.
  near(read(path.at(2022)), [120, 80 * Math.SQRT1_2]);
  expect([...path.drawn]).toEqual([2022]);
  // The end of 2023 is published: of that year a day is estimated, not the year.
  path.at(endOfDay("2023-06-30"));
  expect([[...path.drawn], [...path.otherDays]]).toEqual([[2022], ["2023-06-30"]]);
  near(read(path.at(2022.5)), [125, 80 * Math.sqrt(0.75 * 0.25 * 2)]);
  const flow = pathOf([point(2020, 100), point(2021, 110), point(2023, 130)], true);
  near(read(flow.at(2022)), [120, 80 * Math.sqrt(0.75)]);
});

test("new SeriesPath(series, …).at(time) goes on from a later value off the yearly dates", () => {
  const path = pathOf([point(2020, 100), point(2021, 110), point(2022, 120), point(2022.5, 125)]);
  expect(path.phase).toBe(0);
  // From 125 at mid-year half a year's 5 more; variance 1 less the half that is known.
  near(read(path.at(2023)), [130, 80 * Math.sqrt(0.5)]);
  const below = pathOf([point(2020, 100), point(2021, 110), point(2022, 120), point(2022.5, 122)]);
  // Where it slows down, that is learnt from: 105, 115, 122.
  expect(below.phase).toBe(0.5);
  expect(read(below.at(2022.5))[0]).toBe(122);
});

test("new SeriesPath(series, …, {limits}) holds every quantile to the limits", () => {
  const path = pathOf([point(2020, 100), point(2021, 110)], false, {least: 100, most: 130});
  const {value} = path.at(2022);
  expect(Math.min(...value)).toBe(100);
  expect(Math.max(...value)).toBe(130);
});

test("yearlyGrid(points) stands where most values do, of equally many where the later ones do", () => {
  const times = (...all: number[]) =>
    yearlyGrid(all.map((time) => point(time, 0))).map(({time}) => time);
  expect(times(2020, 2020.5, 2021, 2022.5, 2023)).toEqual([2020, 2021, 2023]);
  expect(times(2020, 2020.5, 2021, 2021.5)).toEqual([2020.5, 2021.5]);
  expect(times(2020, 2021.25, 2022.5)).toEqual([2022.5]);
});

test("yearlyGrid(points) of a series that has changed its date stands at the new one, with the years before read off their neighbours", () => {
  const moved = [2018, 2019, 2020, 2021].map((time, i) => point(time, 100 + i));
  const grid = yearlyGrid([...moved, point(2021.5, 130), point(2022.5, 160), point(2023.5, 190)]);
  expect(grid.map(({time}) => time)).toEqual([2018.5, 2019.5, 2020.5, 2021.5, 2022.5, 2023.5]);
  near(
    grid.map(({value}) => value),
    [100.5, 101.5, 102.5, 130, 160, 190]
  );
});

test("yearlyGrid(points) with one last value elsewhere stands there if it jumps, and else where the others do", () => {
  const years = [2018, 2019, 2020, 2021, 2022].map((time, i) => point(time, 100 + i));
  const phase = (value: number) => yearlyGrid([...years, point(2022.5, value)])[0].time % 1;
  expect([phase(160), phase(104.5)]).toEqual([0.5, 0]);
});

test("yearlyGrid(points) stays where the others stand if fewer than three values could be read elsewhere", () => {
  const points = [point(2018, 100), point(2019, 101), point(2022, 104), point(2022.5, 900)];
  expect(yearlyGrid(points).map(({time}) => time)).toEqual([2018, 2019, 2022]);
});

test("yearlyGrid(points) compares changes a year, over gaps too", () => {
  const years = [
    [2017, 0],
    [2018, 0],
    [2019, 0],
    [2021, 20],
    [2022, 20]
  ].map(([time, value]) => point(time, value));
  // There 20²/2 in four changes: 50 a year. Through the last, 2017.5 to 2018.5, 2021.5 and 2022.5: (20²/3 + (v − 20)²)/3.
  const phase = (value: number) => yearlyGrid([...years, point(2022.5, value)])[0].time % 1;
  expect([phase(23), phase(25)]).toEqual([0, 0.5]);
});

test("addTogether(parts, errors) adds curves that move together by weight, and independent errors in squares", () => {
  const path = plain();
  const curve = path.at(2024);
  const twice = addTogether([
    {curve, weight: 1},
    {curve, weight: 0.5}
  ]);
  near(read(twice), [210, 120]);
  const error = path.yearly().map((offset) => (3 / 4) * offset);
  near(read(addTogether([{curve, weight: 1}], [error])), [140, 100]);
  const known = addTogether([
    {curve: path.at(2020), weight: 1},
    {curve: path.at(2021), weight: 2}
  ]);
  expect(known).toEqual({p: [0.5], value: [320]});
});

test("seriesWindow(target, path, flow, limits) sums whole years as they are and cut years in part", () => {
  const flow = pathOf([point(2020, 100), point(2021, 110), point(2022, 120)], true);
  const window = (
    start: string,
    due: string,
    basis: "cumulative" | "stock" | "annual" = "cumulative"
  ) => seriesWindow({basis, start, due}, flow, true, free);
  const [years] = window("2020-01-01", "2022-12-31");
  expect(years).toEqual({p: [0.5], value: [330]});
  // Half of 2023, expected 130: 65, with half a year's spread of its own part and √(½ · ½) of the cut.
  const [cut] = window("2022-01-01", "2023-07-02");
  const part = 183 / 365;
  near(read(cut), [120 + 130 * part, 80 * Math.hypot(part, Math.sqrt(part * (1 - part)))]);
  expect(window("2020-01-01", "2022-12-31", "stock")).toEqual([{p: [0.5], value: [120]}]);
  const yearly = (start: string) =>
    window(start, "2022-12-31", "annual").map(({value}) => value[0]);
  expect(yearly("2020-01-01")).toEqual([120, 110, 100]);
  // Half of 2020 lies in the window: not a year of it.
  expect(yearly("2020-07-01")).toEqual([120, 110]);
  // Limits are of a year.
  const year = {basis: "cumulative", start: "2020-01-01", due: "2022-12-31"} as const;
  const [sum] = seriesWindow(year, flow, true, {least: 0, most: 150});
  expect(sum).toEqual({p: [0.5], value: [330]});
  const [low] = seriesWindow(year, flow, true, {least: 120, most: 150});
  expect(low.value).toEqual([360]);
});

test("seriesWindow(target, path, flow, limits) takes a year that ends .84 of a day sooner, being no leap year, as whole", () => {
  const ends = [2019 + 182 / 366, ...[2020, 2021, 2022].map((year) => year + 181 / 365)];
  const school = pathOf(
    ends.map((time, i) => ({time, value: 100 + 10 * i})),
    true
  );
  const asked = {basis: "cumulative", start: "2020-07-01", due: "2022-06-30"} as const;
  expect(seriesWindow(asked, school, true, free)).toEqual([{p: [0.5], value: [230]}]);
});
