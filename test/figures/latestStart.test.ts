import {expect, test} from "vitest";
import {latestStart} from "../../src/figures/latestStart.js";
import {groupByPlace} from "../../src/figures/placeFigures.js";
import type {Figure} from "../../src/project/figure.js";
import {figureOf} from "./figureOf.js";

const startOf = (figures: Figure[], options?: {until: string}) =>
  latestStart(groupByPlace(figures)[0].dated, options);
const totals = (period: string, skilled: number, high: number) => [
  figureOf("skilled_stock", skilled, {period}),
  figureOf("high_skilled_stock", high, {period})
];

test("latestStart(figures) is the latest date that has both totals", () => {
  const figures = [
    ...totals("2022", 90, 30),
    ...totals("2023-12-31", 100, 40),
    figureOf("skilled_stock", 120)
  ];
  const start = startOf(figures);
  expect([start?.skilled.figure.value, start?.highSkilled.figure.value]).toEqual([100, 40]);
  expect(startOf(figures, {until: "2022-12-31"})?.skilled.figure.value).toBe(90);
  expect(startOf([figureOf("skilled_stock", 120)])).toBeUndefined();
});

test("latestStart(figures) has the employed as printed, else by density, else by share", () => {
  const employed = figureOf("employed", 401);
  const density = figureOf("high_skilled_per_10k_workers", 1000);
  const share = figureOf("skilled_share_of_employed", 0.25);
  const base = totals("2024-12-31", 100, 40);
  expect(startOf([...base, employed, density, share])?.employed?.value).toBe(401);
  expect(startOf([...base, density, share])?.employed).toEqual({
    value: 400,
    range: [400, 400],
    figures: [base[1].id, density.id]
  });
  expect(startOf([...base, share])?.employed?.figures).toEqual([base[0].id, share.id]);
  expect(startOf(base)?.employed).toBeUndefined();
});
