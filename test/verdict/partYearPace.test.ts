import {expect, test} from "vitest";
import type {Figure} from "../../src/project/figure.js";
import {endOfDay} from "../../src/quantity/date.js";
import {logit} from "../../src/quantity/logistic.js";
import {partYearPace} from "../../src/verdict/partYearPace.js";

const figure = (id: string, period: string, value: number, rest: Partial<Figure> = {}) =>
  ({
    id,
    placeCode: "1",
    indicator: "added",
    period,
    periodKind: "flow",
    value,
    bound: "exact",
    ...rest
  }) as Figure;

test("partYearPace(figures): without months and a whole of one year it is the assumed 0.35", () => {
  expect(partYearPace([])).toEqual({sd: 0.35, learnt: []});
  const apart = [
    figure("F1", "2023-01/2023-06", 40),
    figure("F2", "2024", 100),
    figure("F3", "2023", 100, {placeCode: "2"}),
    figure("F4", "2023", 100, {indicator: "other"}),
    figure("F5", "2023-12-31", 100, {periodKind: "stock"})
  ];
  expect(partYearPace(apart)).toEqual({sd: 0.35, learnt: []});
});

test("partYearPace(figures): every such pair counts beside four assumed ones: σ² = (4 · 0.35² + Σ r²) / (4 + n)", () => {
  const figures = [figure("F1", "2023-01/2023-06", 30), figure("F2", "2023", 100)];
  const part = endOfDay("2023-06-30") - 2022;
  const r = logit(0.3) - logit(part);
  const {sd, learnt} = partYearPace(figures);
  expect(learnt).toEqual(["F1", "F2"]);
  expect(sd).toBeCloseTo(Math.sqrt((4 * 0.35 ** 2 + r ** 2) / 5), 10);
  expect(sd).toBeGreaterThan(0.35);
});
