import {expect, test} from "vitest";
import {indicatorList} from "../../src/pipeline/indicatorList.js";
import type {Figure} from "../../src/project/figure.js";
import {required} from "../../src/quantity/required.js";
import {observedSeries} from "../../src/verdict/observedSeries.js";
import {recentPace} from "../../src/verdict/recentPace.js";
import {targetTrend} from "../../src/verdict/targetTrend.js";

const all = indicatorList({place: {zh: "甲", en: "A"}, levels: [], programmes: []});
const known = (name: string) =>
  required(
    all.find(({id}) => id === name),
    `indicator ${name}`
  );
let next = 0;
const figure = (indicator: string, period: string, value: number, rest: Partial<Figure> = {}) =>
  ({
    id: `F${next++}`,
    placeCode: "1",
    indicator,
    period,
    periodKind: indicator.endsWith("added") ? "flow" : "stock",
    value,
    bound: "exact",
    confidence: "A1",
    ...rest
  }) as Figure;
const years = (points: {year: number; value: number}[]) =>
  points.map(({year, value}) => [year, value]);

test("observedSeries takes ends of years and whole years of one place only", () => {
  const figures = [
    figure("skilled_stock", "2022-12-31", 100),
    figure("skilled_stock", "2023", 110),
    figure("skilled_stock", "2024-06", 115),
    figure("skilled_stock", "2024-12-31", 999, {placeCode: "2"}),
    figure("skilled_stock", "[2019,2020]", 80),
    figure("high_skilled_added", "2023-01/2023-07", 7),
    figure("high_skilled_added", "2023-01-01/2023-12-31", 12),
    figure("high_skilled_added", "2024", 13),
    figure("high_skilled_added", "2020/2022", 30)
  ];
  expect(years(observedSeries(known("skilled"), figures, "1"))).toEqual([
    [2022, 100],
    [2023, 110]
  ]);
  expect(years(observedSeries(known("newPeople.highSkilled"), figures, "1"))).toEqual([
    [2023, 12],
    [2024, 13]
  ]);
});

test("observedSeries prefers an exact figure, then the better source", () => {
  const exact = figure("skilled_stock", "2024", 154, {confidence: "B"});
  const bound = figure("skilled_stock", "2024-12-31", 150, {bound: "more_than"});
  const better = figure("skilled_stock", "2024", 155, {confidence: "A2"});
  expect(years(observedSeries(known("skilled"), [bound, exact], "1"))).toEqual([[2024, 154]]);
  expect(years(observedSeries(known("skilled"), [exact, bound, better], "1"))).toEqual([
    [2024, 155]
  ]);
});

test("observedSeries divides two stocks of a year where no share is printed", () => {
  const figures = [
    figure("high_skilled_stock", "2022", 30),
    figure("skilled_stock", "2022", 100),
    figure("high_skilled_stock", "2023", 31),
    figure("high_skilled_share_of_skilled", "2024", 0.29)
  ];
  const series = observedSeries(known("highSkilledShare"), figures, "1");
  expect(years(series)).toEqual([
    [2022, 0.3],
    [2024, 0.29]
  ]);
  expect(series[0].per).toBe(figures[1].id);
});

const stocks = [
  figure("skilled_stock", "2022", 100),
  figure("skilled_stock", "2024", 110),
  figure("high_skilled_added", "2023", 12),
  figure("high_skilled_added", "2024", 13)
];

test("recentPace is the last flow, or the change of the stock a year", () => {
  expect(recentPace(known("newPeople.highSkilled"), stocks, "1")?.pace).toBe(13);
  expect(recentPace(known("newPeople.skilled"), stocks, "1")?.pace).toBe(5);
  expect(recentPace(known("skilled"), stocks, "1")).toEqual({
    pace: 5,
    figures: [stocks[0].id, stocks[1].id]
  });
  expect(recentPace(known("newPeople.highSkilled"), [], "1")).toBeNull();
  expect(recentPace(known("highSkilled"), stocks, "1")).toBeNull();
});

const trend = (
  aggregate: "sum" | "end" | "change",
  indicator: string,
  goal: number,
  operator: ">=" | "<=" = ">="
) =>
  targetTrend(
    {row: 0, aggregate, first: 1, last: 3, columns: 4, operator, goal, goalHigh: Infinity},
    known(indicator),
    [2024, 2025, 2026, 2027],
    stocks,
    "1"
  );

test("targetTrend judges a sum of new people on the stock, by growth needed since the earlier year", () => {
  // observed (110/100)^(1/2) − 1 = 4.881%; required ((110 + 15)/100)^(1/5) − 1 = 4.564%
  expect(trend("sum", "newPeople.skilled", 15)).toEqual({
    label: "onTrack",
    ratio: expect.closeTo(1.0694, 3)
  });
  expect(trend("end", "skilled", 125)).toEqual(trend("sum", "newPeople.skilled", 15));
  expect(trend("change", "skilled", 15)).toEqual(trend("sum", "newPeople.skilled", 15));
  expect(trend("end", "skilled", 105)?.label).toBe("achieved");
  expect(trend("end", "skilled", 105, "<=")?.label).toBe("deterioration");
});

test("targetTrend is not defined without two years, or without the stock before the window", () => {
  expect(trend("end", "highSkilled", 125)).toBeNull();
  expect(trend("sum", "lostPasses", 1)).toBeNull();
  expect(
    targetTrend(
      {
        row: 0,
        aggregate: "sum",
        first: 1,
        last: 3,
        columns: 4,
        operator: ">=",
        goal: 1,
        goalHigh: Infinity
      },
      known("newPeople.skilled"),
      [2025, 2026, 2027, 2028],
      stocks,
      "1"
    )
  ).toBeNull();
});
