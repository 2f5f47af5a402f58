import {expect, test} from "vitest";
import {parseSeries} from "../../../src/data/series/readSeries.js";

test("parseSeries(text): a name that is written otherwise for later years is refused, not cut in two; NFC and NFD are one spelling", () => {
  const table = (first: string, second: string) =>
    `area,year,value\n${[2018, 2019].map((year) => `${first},${year},1`).join("\n")}\n${[2020, 2021].map((year) => `${second},${year},2`).join("\n")}\nSouth,2018,3\n`;
  for (const [first, second] of [
    ["North", "north"],
    ["North Bay", "NorthBay"],
    ["常州Ａ", "常州A"]
  ])
    expect(() => parseSeries(table(first, second), "a.csv")).toThrow(
      `a.csv:4: expected one spelling of "${first}", got "${second}" for other years; write both alike; if they are two series, name them apart`
    );
  expect(parseSeries(table("Caf\u00e9", "Cafe\u0301"), "a.csv")[0].years).toEqual([
    2018, 2019, 2020, 2021
  ]);
  const both = "area,year,value\nA,2020,1\na,2020,2\nA,2021,3\na,2021,4\n";
  expect(parseSeries(both, "a.csv").map(({name}) => name)).toEqual(["A", "a"]);
});
