import * as fc from "fast-check";
import {expect, test} from "vitest";
import {
  forecastHierarchy,
  forecastPanel,
  forecastSeries,
  type PanelSeries
} from "../../src/entries/forecast.js";

const dated = (first: number, values: (number | null)[], unit?: string): PanelSeries => ({
  years: values.map((_, i) => first + i),
  values,
  ...(unit ? {unit} : {})
});
const north = dated(2016, [100, 106, 109, 118, 121, 130, 133, 141]);
const south = dated(2016, [40, 40, 42, 41, 44, 43, 47, 46]);

test("forecastPanel(series): a path is (1 − w) of its own growth and w of the panel's, on the scale of the square root", () => {
  const {forecasts, weights} = forecastPanel([north, south], {horizon: 3});
  const own = [north, south].map((one) => forecastSeries(one, {horizon: 3}).point);
  const lasts = [141, 46];
  const growth = (path: number[][], i: number, h: number) => Math.sqrt(path[i][h] / lasts[i]) - 1;
  const points = forecasts.map(({point}) => point);
  for (const i of [0, 1]) expect(weights[i]).toBeGreaterThan(0);
  for (const h of [0, 1, 2]) {
    // The panel's growth as each of the two tells it.
    const told = [0, 1].map(
      (i) => (growth(points, i, h) - (1 - weights[i]) * growth(own, i, h)) / weights[i]
    );
    expect(told[0]).toBeCloseTo(told[1], 9);
    expect(told[0]).toBeGreaterThan(growth(own, 1, h));
    expect(told[0]).toBeLessThan(growth(own, 0, h));
  }
});

test("forecastPanel(series): two values alone take all growth from the panel; one long sibling has nothing to borrow", () => {
  const values = Array.from({length: 34}, (_, i) => 100 * 1.03 ** i + (i % 2));
  const long = dated(1990, values);
  const {forecasts, weights} = forecastPanel([long, dated(2022, [5, 50])], {horizon: 5});
  expect(weights).toEqual([0, 1]);
  expect(forecasts[0].point).toEqual(forecastSeries(long, {horizon: 5}).point);
  forecasts[1].point.forEach((value, h) => {
    expect(value / 50).toBeCloseTo(forecasts[0].point[h] / values[33], 9);
  });
});

test("forecastPanel(series) does not depend on the size of a unit, nor on the order of the series", () => {
  const values = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 2, maxLength: 12});
  fc.assert(
    fc.property(fc.array(values, {minLength: 2, maxLength: 5}), (lists) => {
      const series = lists.map((list) => dated(2024 - list.length, list));
      const larger = lists.map((list) =>
        dated(
          2024 - list.length,
          list.map((value) => 1024 * value)
        )
      );
      const [one, other] = [forecastPanel(series), forecastPanel(larger.reverse())];
      other.forecasts.reverse().forEach(({point}, i) => {
        point.forEach((value, h) => {
          expect(value / 1024).toBeCloseTo(one.forecasts[i].point[h], 6);
        });
      });
      for (const [i, weight] of one.weights.entries()) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        const {point, intervals} = one.forecasts[i];
        for (const {lower, upper} of intervals)
          point.forEach((value, h) => {
            expect(lower[h]).toBeLessThanOrEqual(value);
            expect(upper[h]).toBeGreaterThanOrEqual(value);
          });
      }
    }),
    {numRuns: 40}
  );
});

test("forecastPanel(series) leaves a series alone where nothing can be borrowed, and says why in both languages", () => {
  const cases: [PanelSeries[], (string | null)[]][] = [
    [[north], ["one"]],
    [
      [dated(2016, [1, 2, 3], "人"), dated(2016, [1, 2, 4], "元")],
      ["units", "units"]
    ],
    [
      [dated(2000, [1, 2, 3]), dated(2016, [1, 2, 4])],
      ["overlap", "overlap"]
    ],
    [
      [north, south, dated(2016, [-1, 2, 4])],
      [null, null, "zero"]
    ],
    [
      [north, dated(2016, [-1, 2, 4])],
      ["one", "zero"]
    ],
    [
      [north, south, dated(2016, [7, 7, 7])],
      [null, null, "constant"]
    ]
  ];
  for (const [series, reasons] of cases) {
    const {alone, weights, forecasts} = forecastPanel(series);
    expect(alone).toEqual(reasons);
    reasons.forEach((reason, i) => {
      if (reason === null) return;
      expect(weights[i]).toBe(0);
      expect(forecasts[i].point).toEqual(forecastSeries(series[i]).point);
      expect(forecasts[i].notes.at(-1)!.en).toContain("Nothing is borrowed");
      expect(forecasts[i].notes.at(-1)!.zh).toContain("没有借用");
    });
  }
});

test("forecastPanel(series) borrows within limits: shares near 1 are measured from 1", () => {
  const {alone, forecasts} = forecastPanel(
    [
      dated(2018, [0.9, 0.93, 0.95, 0.96, 0.97]),
      dated(2018, [0.8, 0.86, 0.9, 0.92, 0.94]),
      dated(2018, [0.1, 0.12, 0.1, 0.13, 0.14])
    ],
    {bounds: "share"}
  );
  expect(alone).toEqual([null, null, "zero"]);
  for (const {intervals} of forecasts)
    for (const {upper} of intervals)
      for (const value of upper) expect(value).toBeLessThanOrEqual(1);
});

test("forecastPanel(series) names the series that cannot be forecast", () => {
  expect(() => forecastPanel([[1, 2], [3]])).toThrow(
    "series[1]: forecastSeries needs 2 observations, got 1"
  );
  expect(() => forecastPanel([dated(2020, [1, 2]), [1, 2]])).toThrow(
    "invalid series[1]; has no years, series[0] has some"
  );
  expect(() => forecastPanel([[1, 2]], {gaps: "leave" as "bridge"})).toThrow(
    'unknown gaps: "leave"'
  );
});

test("forecastHierarchy(series, tree, {siblings: true}) forecasts parts as a panel, and still adds up", () => {
  const a = [10, 12, 11, 13, 15, 14, 17];
  const b = [30, 31, 29, 33, 36, 35, 40];
  const series = {all: a.map((value, i) => value + b[i]), a, b};
  const [apart, together] = [false, true].map((siblings) =>
    forecastHierarchy(series, {all: ["a", "b"]}, {horizon: 3, siblings})
  );
  for (const h of [0, 1, 2])
    expect(together.all.point[h]).toBeCloseTo(together.a.point[h] + together.b.point[h], 9);
  expect(together.a.point[2]).not.toBe(apart.a.point[2]);
  expect(together.a.method).toContain("panel");
});
