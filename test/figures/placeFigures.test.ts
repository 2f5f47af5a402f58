import {expect, test} from "vitest";
import {
  groupByPlace,
  isSameTime,
  ofKey,
  sharpest,
  sharpestAt
} from "../../src/figures/placeFigures.js";
import type {Figure} from "../../src/project/figure.js";
import {figureOf} from "./figureOf.js";

const dated = (...figures: Figure[]) => groupByPlace(figures)[0].dated;

test("groupByPlace(figures) keeps the order of places, names them, and leaves out what has no one date", () => {
  const places = groupByPlace(
    [
      figureOf("employed", 1, {place: "乙", placeCode: "110200"}),
      figureOf("employed", 2),
      figureOf("employed", 3, {place: "江苏", placeCode: "320000"}),
      figureOf("skilled_stock", 3, {place: "乙", placeCode: "110200", period: "[2013,2014]"}),
      figureOf("skilled_stock", 4, {place: "乙", placeCode: "110200", period: "../2015-08"})
    ],
    {乙: "B"}
  );
  expect(places.map(({name, code}) => [name.zh, name.en, code])).toEqual([
    ["乙", "B", "110200"],
    ["甲", "甲", "110100"],
    ["江苏", "Jiangsu", "320000"]
  ]);
  expect(places[0].dated.map(({figure, start, end}) => [figure.value, start, end])).toEqual([
    [1, "2024-12-31", "2024-12-31"],
    [4, null, "2015-08-31"]
  ]);
});

test("isSameTime(a, b) takes a stock of a year for one of its last day, but not a flow", () => {
  const [year, day, flow, other] = dated(
    figureOf("a", 1, {period: "2024"}),
    figureOf("a", 1),
    figureOf("a", 1, {period: "2024", periodKind: "flow"}),
    figureOf("a", 1, {period: "2024-06", periodKind: "flow"})
  );
  expect(isSameTime(year, day)).toBe(true);
  expect(isSameTime(year, flow)).toBe(true);
  expect(isSameTime(day, flow)).toBe(false);
  expect(isSameTime(flow, other)).toBe(false);
});

test("sharpest(figures) is the exact before the bound, the narrow before the wide, the first of two", () => {
  const list = dated(
    figureOf("a", 1, {bound: "more_than"}),
    figureOf("a", 2, {precision: 50}),
    figureOf("a", 3, {precision: 5}),
    figureOf("a", 4, {precision: 5}),
    figureOf("b", 5)
  );
  expect(sharpest(ofKey(list, "a"))?.figure.value).toBe(3);
  expect(sharpestAt(list, "b", list[0])?.figure.value).toBe(5);
  expect(sharpest([])).toBeUndefined();
});
