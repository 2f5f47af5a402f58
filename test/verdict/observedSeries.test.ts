import {expect, test} from "vitest";
import {datedSeries} from "../../src/verdict/datedSeries.js";
import {observedSeries} from "../../src/verdict/observedSeries.js";
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

test("datedSeries takes one key at its own dates: days, months, years and any twelve months of a flow", () => {
  const figures = [
    figure("x", "2022", 1),
    figure("x", "2023-09-30", 2),
    figure("x", "2024-06", 3),
    figure("x", "[2024,2025]", 9),
    figure("x", "2020/2023", 9)
  ];
  const dates = datedSeries("x", figures, "1").points.map(({time, value}) => [
    Number(time.toFixed(2)),
    value
  ]);
  expect(dates).toEqual([
    [2022, 1],
    [2022.75, 2],
    [2023.5, 3]
  ]);
  const flows = [
    figure("y", "2022-09/2023-08", 4, {periodKind: "flow"}),
    figure("y", "2023-09-01/2024-08-31", 5, {periodKind: "flow"}),
    figure("y", "2024-09/2024-12", 9, {periodKind: "flow"}),
    figure("y", "2024-12-31", 9, {periodKind: "flow"})
  ];
  const {points, flow} = datedSeries("y", flows, "1");
  expect([flow, ...points.map(({value}) => value)]).toEqual([true, 4, 5]);
  expect(datedSeries("skilled_stock", stocks, "2").points).toEqual([]);
});
