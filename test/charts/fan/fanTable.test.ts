import {expect, test} from "vitest";
import {fanTable} from "../../../src/charts/fan/fanTable.js";

test("fanTable(indicator) has one row a year, published or forecast, blank where a year has no such value", () => {
  const {columns, rows} = fanTable(
    {
      id: "skilled",
      name: {zh: "技能人才", en: "Skilled"},
      unit: "person",
      years: [2025, 2026],
      median: [90, 95],
      lower80: [80, 82],
      upper80: [96, 104],
      lower95: [70, 71],
      upper95: [98, 110],
      deterministic: [91, 96],
      observed: [
        {year: 2025, value: 89, figure: "A2"},
        {year: 2022, value: 85, figure: "A1"}
      ]
    },
    "en"
  );
  expect(columns.map(({unit}) => unit)).toEqual(["", ...new Array(6).fill("person")]);
  expect(rows).toEqual([
    [2022, 85, null, null, null, null, null],
    [2025, 89, 90, 80, 96, 70, 98],
    [2026, null, 95, 82, 104, 71, 110]
  ]);
});
