import {expect, test} from "vitest";
import type {Figure} from "../../src/project/figure.js";
import {figureTable, summaryTable} from "../../src/table/figureTable.js";

const figure = (id: string, period: string, value: number): Figure => ({
  id,
  place: "常州",
  placeCode: "320400",
  indicator: "skilled_stock",
  indicatorZh: "技能人才总量",
  period,
  periodKind: "stock",
  value,
  unit: "person",
  bound: "exact",
  asPrinted: "",
  title: "",
  issuer: "",
  published: "",
  url: "",
  quote: "",
  confidence: "A1",
  note: ""
});

test("figureTable reads the year a period ends in", () => {
  const table = figureTable({
    figures: [
      figure("A", "2024-12-31", 1),
      figure("B", "2019-01-01/2021-12-31", 2),
      figure("C", "", 3)
    ]
  });
  expect([...table.array("year")]).toEqual([2024, 2021, 0]);
});

test("summaryTable has one row a place, indicator and unit, in the order they first appear", () => {
  const figures = [
    {...figure("A", "2022", 10), unit: "share"},
    figure("B", "2022", 10),
    figure("C", "2024", 20),
    {...figure("D", "2024", 7), place: "宁波"}
  ];
  const table = summaryTable({figures});
  expect(table.objects()).toMatchObject([
    {place: "常州", unit: "share", n: 1, median: 10},
    {place: "常州", unit: "person", n: 2, median: 15, min: 10, max: 20},
    {place: "宁波", unit: "person", n: 1, median: 7}
  ]);
  expect(table.columnNames().slice(0, 5)).toEqual([
    "place",
    "indicator",
    "indicator_zh",
    "unit",
    "n"
  ]);
});
