import {indicatorList} from "../../src/pipeline/indicatorList.js";
import type {Figure} from "../../src/project/figure.js";
import type {Indicator} from "../../src/project/indicator.js";
import {required} from "../../src/quantity/required.js";

const all = indicatorList({place: {zh: "甲", en: "A"}, levels: [], programmes: []});
let next = 0;

/** An indicator of the pipeline by its id. */
export const known = (name: string): Indicator =>
  required(
    all.find(({id}) => id === name),
    `indicator ${name}`
  );

/** A published figure of the place with code 1. */
export const figure = (
  indicator: string,
  period: string,
  value: number,
  rest: Partial<Figure> = {}
) =>
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

/** Two stocks of skilled people, and the high-skilled added in two years. */
export const stocks = [
  figure("skilled_stock", "2022", 100),
  figure("skilled_stock", "2024", 110),
  figure("high_skilled_added", "2023", 12),
  figure("high_skilled_added", "2024", 13)
];
