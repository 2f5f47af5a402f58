import {expect, test} from "vitest";
import {trendGoal} from "../../../src/cli/trend/trendGoal.js";
import {forecastSeries} from "../../../src/forecast/forecastSeries.js";

const years = Array.from({length: 12}, (_, i) => 2010 + i);
const values = [200, 206, 209, 218, 221, 230, 236, 239, 247, 252, 260, 266];
const options = {};
const goal = (value: number, by: number, operator: ">=" | "<=" = ">=") =>
  trendGoal({name: "a", years, values}, {operator, value, by}, options);

test("trendGoal(series, goal) is one half at the median, nine tenths at the lower end of the 80% interval", () => {
  const {point, intervals} = forecastSeries({years, values}, {horizon: 3, levels: [0.8]});
  expect(goal(point[2], 2024).probability).toBeCloseTo(0.5, 9);
  expect(goal(intervals[0].lower[2], 2024)).toMatchObject({word: "veryLikely"});
  expect(goal(intervals[0].lower[2], 2024).probability).toBeCloseTo(0.9, 9);
  expect(goal(intervals[0].lower[2], 2024, "<=").probability).toBeCloseTo(0.1, 9);
});

test("trendGoal(series, goal) puts the pace asked for beside the pace of the last five years", () => {
  expect(goal(302, 2024)).toMatchObject({requiredPace: 12, recentPace: (266 - 236) / 5});
});

test("trendGoal(series, goal) compares a published year as it is, and does not judge one that is not", () => {
  expect(goal(250, 2019)).toMatchObject({probability: 1, requiredPace: null});
  expect(goal(253, 2019)).toMatchObject({probability: 0});
  expect(goal(1, 2005)).toMatchObject({probability: null, word: null});
});

test("trendGoal(series with a gap, goal) judges the series as its gaps are filled", () => {
  const gappy = {
    name: "a",
    years: years.filter((year) => year !== 2019),
    values: values.filter((_, i) => i !== 9)
  };
  const filled = trendGoal(gappy, {operator: ">=", value: 280, by: 2024}, {fill: "last"});
  const whole = {name: "a", years, values: values.map((value, i) => (i === 9 ? values[8] : value))};
  expect(filled).toEqual(trendGoal(whole, {operator: ">=", value: 280, by: 2024}, {}));
});

test("trendGoal(shares that never left 0 or 1) judges = as it judges >= or <=, and as its interval says", () => {
  const of = (value: number, bounds: "share" | {lower: number; upper: number}, best: number) =>
    [">=", "=", "<=", ">", "<"].map((operator) => {
      const one = {name: "a", years: years.slice(0, 5), values: new Array<number>(5).fill(value)};
      const asked = {operator: operator as ">=", value: best, by: 2016, decimals: 0};
      return trendGoal(one, asked, {bounds}).probability as number;
    });
  const full = of(1, "share", 1);
  expect(full[0]).toBeCloseTo(full[1], 12);
  // After n = 5 such years it is still the limit h = 2 years on with n / (n + h), read at the next lower twentieth.
  expect(full[0]).toBeGreaterThan(0.7);
  expect(full[0]).toBeLessThan(5 / 7);
  expect([full[2], full[3]]).toEqual([1, 0]);
  expect(full[4]).toBeCloseTo(1 - full[1], 12);
  const none = of(0, "share", 0);
  expect(none[2]).toBeCloseTo(none[1], 12);
  expect([none[0], none[4]]).toEqual([1, 0]);
  // The same in percent, but that 100 is 99.5 to 100.5.
  const percent = of(100, {lower: 0, upper: 100}, 100);
  for (const [i, chance] of full.entries()) expect(percent[i]).toBeCloseTo(chance, 9);
});

test("trendGoal(series, {decimals}) compares = as the goal was typed", () => {
  const at = (decimals?: number) =>
    trendGoal(
      {name: "a", years, values},
      {operator: "=", value: 272, by: 2022, ...(decimals === undefined ? {} : {decimals})},
      {}
    );
  expect(at(1).probability).toBeCloseTo((at().probability ?? 0) / 10, 2);
  expect(at(-1).probability).toBeGreaterThan(5 * (at().probability ?? 1));
  expect(at(1)).not.toHaveProperty("decimals");
});
