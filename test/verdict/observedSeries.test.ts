import {expect, test} from "vitest";
import {figureSeries, observedSeries} from "../../src/verdict/observedSeries.js";
import {figure, known, stocks} from "./published.js";

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

test("figureSeries takes one key by year, whatever indicator it stands beside", () => {
  expect(figureSeries("skilled_stock", stocks, "1")).toEqual([
    {year: 2022, value: 100, figure: stocks[0].id},
    {year: 2024, value: 110, figure: stocks[1].id}
  ]);
  expect(figureSeries("skilled_stock", stocks, "2")).toEqual([]);
});
