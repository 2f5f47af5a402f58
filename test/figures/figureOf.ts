import type {Figure} from "../../src/project/figure.js";

let next = 0;

/** A figure of one place, exact at the end of 2024 unless said otherwise. */
export function figureOf(indicator: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id: `F${next++}`,
    place: "甲",
    placeCode: "110100",
    indicator,
    indicatorZh: indicator,
    period: "2024-12-31",
    periodKind: "stock",
    value,
    unit: /share|rate/.test(indicator)
      ? "share"
      : /per_10k/.test(indicator)
        ? "per_10k_workers"
        : "person",
    precision: 0,
    bound: "exact",
    asPrinted: "",
    title: "",
    issuer: "",
    published: "",
    url: "https://example.org",
    quote: "x",
    confidence: "A1",
    note: "",
    ...more
  };
}
