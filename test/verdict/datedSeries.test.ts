import {expect, test} from "vitest";
import {datedSeries} from "../../src/verdict/datedSeries.js";
import {figure} from "./published.js";

test("of several figures of a date the one published last counts, whatever the order of rows", () => {
  const first = figure("skilled_stock", "2023", 140, {published: "2024-02-01"});
  const revised = figure("skilled_stock", "2023-12-31", 139, {published: "2024-11-05"});
  const reprint = figure("skilled_stock", "2023", 138, {published: "2025-01-01", confidence: "B"});
  const bound = figure("skilled_stock", "2023", 150, {published: "2025-06-01", bound: "at_least"});
  const rows = [first, revised, reprint, bound];
  for (const order of [rows, [...rows].reverse(), [revised, bound, first, reprint]])
    expect(datedSeries("skilled_stock", order, "1").points.map(({value}) => value)).toEqual([139]);
});

test("of figures of a secondary source too, the one published last counts", () => {
  const told = (id: string, value: number, published: string) =>
    figure("skilled_stock", "2024-12-31", value, {id, published, confidence: "B"});
  const rows = [told("ZA", 84, "2025-03-01"), told("ZB", 95, "2026-03-01")];
  expect(datedSeries("skilled_stock", rows, "1").points[0].value).toBe(95);
  const swapped = [told("ZA", 60, "2026-03-01"), told("ZB", 84, "2025-03-01")];
  expect(datedSeries("skilled_stock", swapped, "1").points[0].value).toBe(60);
});

test("of figures that differ in nothing but their value, the same counts in every order", () => {
  const [a, b] = [5, 6].map((value) => figure("skilled_stock", "2023", value, {published: "2024"}));
  const one = datedSeries("skilled_stock", [a, b], "1").points;
  expect(datedSeries("skilled_stock", [b, a], "1").points).toEqual(one);
});

test("a revised value counts, what was published before stays beside it as vintages, the last first", () => {
  const rows = [
    figure("skilled_stock", "2023", 140, {id: "A", published: "2024-02-01"}),
    figure("skilled_stock", "2023", 138, {id: "B", published: "2024-08-01"}),
    figure("skilled_stock", "2023", 139, {id: "C", published: "2025-02-01"})
  ];
  for (const order of [rows, [...rows].reverse()])
    expect(datedSeries("skilled_stock", order, "1").points[0]).toMatchObject({
      value: 139,
      vintages: [
        {value: 138, figure: "B"},
        {value: 140, figure: "A"}
      ]
    });
});

test("values of one day and source that no rounding reconciles are alternatives; a reprint or rounding is none", () => {
  const on = (id: string, value: number, rest = {}) =>
    figure("skilled_stock", "2023", value, {id, published: "2024-02-01", ...rest});
  const point = (...rows: ReturnType<typeof on>[]) =>
    datedSeries("skilled_stock", rows, "1").points[0];
  expect(point(on("A", 140), on("B", 155)).alternatives).toEqual([{value: 155, figure: "B"}]);
  expect(point(on("B", 155), on("A", 140))).toEqual(point(on("A", 140), on("B", 155)));
  expect(point(on("A", 140), on("B", 155), on("C", 155)).alternatives).toEqual([
    {value: 155, figure: "B"}
  ]);
  expect(
    point(on("A", 140, {precision: 5}), on("B", 148, {precision: 5})).alternatives
  ).toBeUndefined();
  expect(point(on("A", 140), on("B", 155, {confidence: "A2"})).alternatives).toBeUndefined();
  expect(point(on("A", 140), on("B", 155, {bound: "at_least"})).alternatives).toBeUndefined();
});
