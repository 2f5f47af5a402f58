import * as fc from "fast-check";
import {expect, test} from "vitest";
import {drift, fillGaps, forecastSeries, naive} from "../../src/entries/forecast.js";
import {expectNested, methods, paths} from "./everyMethod.js";

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
// Seeded: methods that choose the best of several fits jump where two fit alike, and rounding decides.
const runs = {numRuns: 60, seed: 42};
const list = (numbers: fc.Arbitrary<number>) => fc.array(numbers, {minLength: 5, maxLength: 24});
const positive = list(fc.integer({min: 1, max: 16000}).map((value) => value / 16));
const anySign = list(fc.integer({min: -16000, max: 16000}).map((value) => value / 16));
const share = fc.array(
  fc.integer({min: 0, max: 1000}).map((value) => value / 1000),
  {minLength: 2, maxLength: 20}
);

const alike = (
  ours: readonly number[],
  theirs: readonly number[],
  size: number,
  tolerance = 1e-6
) => {
  for (const [i, value] of ours.entries())
    expect(Math.abs(value - theirs[i])).toBeLessThanOrEqual(tolerance * size);
};

test("forecastSeries(y) commutes with rescaling y", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(1e-9, 0.37, 12, 1e12), (y, factor) => {
      const plain = forecastSeries(y, {levels});
      const scaled = forecastSeries(
        y.map((value) => value * factor),
        {levels}
      );
      const size = Math.max(...paths(plain).flat().map(Math.abs));
      paths(plain).forEach((path, i) => {
        alike(
          paths(scaled)[i].map((value) => value / factor),
          path,
          size
        );
      });
    }),
    runs
  );
});

test('forecastSeries(y, {bounds: "none"}) commutes with adding a constant and with turning the sign', () => {
  fc.assert(
    fc.property(anySign, fc.integer({min: -500, max: 500}), (y, shift) => {
      // The assumed width of a constant history is a share of its level.
      fc.pre(new Set(y).size > 1);
      const options = {levels, bounds: "none" as const};
      const plain = forecastSeries(y, options);
      const moved = forecastSeries(
        y.map((value) => value + shift),
        options
      );
      const turned = forecastSeries(
        y.map((value) => -value),
        options
      );
      const size = 1000 + Math.max(...paths(plain).flat().map(Math.abs));
      paths(plain).forEach((path, i) => {
        alike(
          paths(moved)[i].map((value) => value - shift),
          path,
          size,
          1e-5
        );
      });
      alike(
        turned.point.map((value) => -value),
        plain.point,
        size,
        1e-5
      );
      plain.intervals.forEach(({lower}, k) => {
        alike(
          turned.intervals[k].upper.map((value) => -value),
          lower,
          size,
          1e-5
        );
      });
    }),
    runs
  );
});

test('forecastSeries(share) and forecastSeries(1 − share) with bounds "share" mirror each other', () => {
  fc.assert(
    fc.property(share, (y) => {
      const mean = y.reduce((a, b) => a + b) / y.length;
      fc.pre(Math.abs(mean - 0.5) > 1e-9);
      const plain = forecastSeries(y, {bounds: "share", levels});
      const mirrored = forecastSeries(
        y.map((value) => 1 - value),
        {bounds: "share", levels}
      );
      alike(
        mirrored.point.map((value) => 1 - value),
        plain.point,
        1
      );
      plain.intervals.forEach(({upper}, k) => {
        alike(
          mirrored.intervals[k].lower.map((value) => 1 - value),
          upper,
          1
        );
      });
    }),
    runs
  );
});

test("forecastSeries(y) holds zero where no past value is below it, and says so", () => {
  const result = forecastSeries([50, 30, 20, 9, 4, 1], {levels});
  for (const path of paths(result)) expect(Math.min(...path)).toBeGreaterThanOrEqual(0);
  expect(result.notes.some(({en}) => en.includes("stay at 0 or above"))).toBe(true);
  const free = forecastSeries([50, 30, 20, 9, 4, 1], {levels, bounds: "none"});
  expect(free.intervals.at(-1)!.lower[5]).toBeLessThan(0);
  expect(free.notes.some(({en}) => en.includes("stay at 0"))).toBe(false);
});

test("forecastSeries(y) of 2 to 5 points is far wider than of a long history, and says why", () => {
  const long = [10, 11, 10.5, 11.5, 11, 12, 11.5, 12.5, 12, 13, 12.5, 13.5, 13, 14];
  const widths = [2, 3, 4, 5, 14].map((n) => {
    const {intervals, notes} = forecastSeries(long.slice(-n), {levels: [0.95], horizon: 1});
    expect(notes.some(({en}) => en.startsWith(`Only ${n} observations`))).toBe(n <= 5);
    return intervals[0].upper[0] - intervals[0].lower[0];
  });
  expect(widths[0]).toBeGreaterThan(3 * widths[4]);
  expect(widths[1]).toBeGreaterThan(1.5 * widths[4]);
  expect(widths[2]).toBeGreaterThan(widths[4]);
});

test("forecastSeries(y) works on constant, huge, tiny, negative and whole numbers", () => {
  for (const y of [
    [7, 7, 7, 7, 7, 7],
    [0, 0, 0, 0],
    [1e300, 1.1e300, 1.2e300, 1.25e300, 1.3e300],
    [1e-300, 2e-300, 3e-300, 5e-300, 4e-300],
    [-5, -8, -3, -9, -4, -6],
    [1, 2, 3, 4, 5, 6, 7],
    [1, 0, 0, 3, 0, 2],
    [1e-300, 1, 1e300]
  ]) {
    for (const [name, method] of Object.entries(methods)) {
      if (y.length < 4 && name === "dampedTrend") continue;
      const result = method(y, {levels});
      for (const path of paths(result))
        expect(path.every(Number.isFinite), `${name} ${y}`).toBe(true);
      expectNested(result);
    }
  }
  const constant = forecastSeries([7, 7, 7, 7, 7, 7], {levels: [0.95], horizon: 1});
  expect(constant.point).toEqual([7]);
  expect(constant.intervals[0].upper[0] - 7).toBeGreaterThan(0.05);
  expect(constant.intervals[0].upper[0] - 7).toBeLessThan(0.12);
  expect(constant.notes.some(({en}) => en.includes("assumption"))).toBe(true);
});

test("forecastSeries(y) continues a straight line nearly straight and growth nearly at its rate", () => {
  const line = forecastSeries(
    Array.from({length: 20}, (_, i) => 100 + 5 * i),
    {bounds: "none", horizon: 3}
  );
  alike(line.point, [200, 205, 210], 1, 1);
  const grown = forecastSeries(
    Array.from({length: 20}, (_, i) => 100 * 1.05 ** i),
    {horizon: 1}
  );
  expect(grown.point[0] / (100 * 1.05 ** 19)).toBeGreaterThan(1.035);
});

test("forecastSeries(y).fitted are the forecasts that were made at earlier origins", () => {
  const y = [3, 5, 4, 6, 8, 7, 9, 12, 11, 13];
  const {fitted} = forecastSeries(y);
  expect(fitted.slice(0, 3).every(Number.isNaN)).toBe(true);
  for (let origin = 3; origin < y.length; origin++)
    expect(fitted[origin]).toBeCloseTo(
      forecastSeries(y.slice(0, origin), {horizon: 1}).point[0],
      9
    );
});

test("forecastSeries({years, values}) refuses gaps with how to fill them, and takes what fillGaps gives", () => {
  const gappy = {years: [2018, 2019, 2021, 2022], values: [4, 5, 7, 8]};
  expect(() => forecastSeries(gappy)).toThrow(
    "gap at 2020 in the series; call fillGaps(series) first"
  );
  expect(() => forecastSeries({years: [2018, 2019, 2020], values: [4, null, 6]})).toThrow(
    "gap at 2019"
  );
  expect(forecastSeries(fillGaps(gappy), {horizon: 2}).years).toEqual([2023, 2024]);
  expect(drift(gappy, {horizon: 2}).point).toEqual([9, 10]);
  expect(naive(gappy, {horizon: 2}).years).toEqual([2023, 2024]);
});

test('forecastSeries({years, values}, {gaps: "bridge"}) forecasts from what there is, says so, and holds bounds', () => {
  fc.assert(
    fc.property(
      positive,
      fc.array(fc.integer({min: 1, max: 4}), {minLength: 24, maxLength: 24}),
      (y, gaps) => {
        const years = y.map((_, i) => 2000 + gaps.slice(0, i).reduce((a, b) => a + b, 0));
        const result = forecastSeries({years, values: y}, {gaps: "bridge", horizon: 3, levels});
        expect(result.years![0]).toBe(years.at(-1)! + 1);
        expectNested(result);
        for (const path of paths(result)) expect(Math.min(...path)).toBeGreaterThanOrEqual(0);
        expect(result.notes.some(({en}) => en.startsWith("The history has gaps"))).toBe(
          gaps.slice(0, y.length - 1).some((gap) => gap > 1)
        );
      }
    ),
    runs
  );
  const whole = {years: [2000, 2001, 2002, 2003, 2004], values: [1, 3, 2, 4, 5]};
  expect(forecastSeries(whole, {gaps: "bridge"})).toEqual(forecastSeries(whole));
  expect(() => forecastSeries(whole, {gaps: "fill" as never})).toThrow('unknown gaps: "fill"');
});

test("forecastSeries(y with gaps) measures movement by the year: the same line read every second year gives the same slope", () => {
  const sparse = {years: [2000, 2002, 2004, 2006, 2008], values: [10, 14, 18, 22, 26]};
  const {point} = forecastSeries(sparse, {gaps: "bridge", bounds: "none", horizon: 1});
  // Nine years of 2 a year: momentum (a ridge on the first trend) lies between drift, 0.9 · 2, and theta, 2; of it 1 − 0.95 / 8^1.5.
  expect(Math.abs(point[0] - 26) / (1 - 0.95 / 8 ** 1.5)).toBeCloseTo(1.93, 2);
});

test("forecastSeries(y with gaps) spreads with the yearly change: k years of change count as k steps", () => {
  // Changes 1, 6, 1 over 1, 3, 1 years: mean 8/5, Σ (d − k·8/5)² / k = 0.36 + 1.44 / 3 + 0.36; two degrees of freedom.
  const {parameters} = forecastSeries(
    {years: [2000, 2001, 2004, 2005], values: [0, 1, 7, 8]},
    {gaps: "bridge", bounds: "none"}
  );
  expect(parameters.spread!).toBeCloseTo(Math.sqrt(1.2 / 2), 9);
});

test("forecastSeries(y) of two points stays near the last value, a jump a little on the side of their mean: [5, 50] does not explode", () => {
  const {point} = forecastSeries([5, 50], {horizon: 6});
  expect(point[0]).toBeGreaterThan(40);
  expect(point[5]).toBeLessThan(55);
});

test("forecastSeries(y) of a history that never left its limit follows the rule of three: −ln(1 − level) / n", () => {
  const none = forecastSeries([0, 0, 0, 0, 0], {levels: [0.5, 0.95], horizon: 2});
  expect(none.point).toEqual([0, 0]);
  expect(none.intervals[1].lower).toEqual([0, 0]);
  alike(none.intervals[1].upper, [-Math.log(0.05) / 5, -Math.log(0.05) / 5], 1, 1e-12);
  alike(none.intervals[0].upper, [Math.LN2 / 5, Math.LN2 / 5], 1, 1e-12);
  const all = forecastSeries([1, 1, 1, 1, 1, 1], {bounds: "share", levels: [0.95], horizon: 1});
  expect(all.point).toEqual([1]);
  expect(all.intervals[0].upper).toEqual([1]);
  alike(all.intervals[0].lower, [1 + Math.log(0.05) / 6], 1, 1e-12);
  expect(all.notes.some(({en}) => en.includes("rule of three"))).toBe(true);
});

test("forecastSeries(y) names and discounts a value that stands alone, with its year", () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
  const values = [100, 110, 105, 120, 300, 115, 127, 121, 118];
  const {point, intervals, notes} = forecastSeries({years, values}, {levels: [0.95]});
  expect(Math.max(...point)).toBeLessThan(130);
  expect(intervals[0].upper[5]).toBeLessThan(230);
  expect(intervals[0].lower[5]).toBeGreaterThan(50);
  expect(notes.find(({en}) => en.includes("2019 (300) stands apart"))?.zh).toContain("2019（300）");
});

test("forecastSeries(y) says that a series varies about its mean, and draws it there", () => {
  const still = [
    102, 95, 110, 99, 91, 104, 98, 107, 94, 101, 106, 93, 100, 97, 108, 96, 103, 110, 99, 118
  ];
  const {point, parameters, notes} = forecastSeries(still, {horizon: 1});
  expect(parameters.stationary).toBeGreaterThan(0.5);
  expect(point[0]).toBeLessThan(112);
  expect(notes.some(({en}) => en.includes("varied about their mean"))).toBe(true);
});

test("forecastSeries(y with one gap) is the forecast of the filled line, with the width of the published changes", () => {
  const bridged = forecastSeries(
    {years: [2015, 2016, 2018, 2019], values: [10, 12, 17, 18]},
    {gaps: "bridge"}
  );
  const between = ((Math.sqrt(12) + Math.sqrt(17)) / 2) ** 2;
  const whole = forecastSeries([10, 12, between, 17, 18]);
  alike(bridged.point, whole.point, 1, 1e-9);
});
