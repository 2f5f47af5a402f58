import {expect, test} from "vitest";
import {readYear, writtenSpans} from "../../../src/data/series/readYear.js";
import {yearLabel} from "../../../src/data/series/yearLabel.js";

test.each([
  ["2016", 2016],
  ["2016年", 2016],
  ["２０１６年度", 2016],
  ["FY2016", 2016],
  ["CY2016", 2016],
  ["SY2015-16", 2015],
  ["AY 2015/16", 2015],
  ["2015/16", 2015],
  ["2015-2016学年", 2015],
  ["2015–16", 2015],
  ["1999/00", 1999],
  ["201516", 2015],
  ["2016-12-31", 2016],
  ["31/12/2016", 2016],
  ["2022(p)", 2022],
  ["2022 [YR2022]", 2022],
  ["2020.0", 2020],
  ["2020年1—12月", 2020],
  ["2021年（初步核算数）", 2021],
  ["2021 preliminary", 2021],
  ["2021 (revised)", 2021]
])("readYear(%j) is the year it is or begins in: %i", (text, year) => {
  expect(readYear(text)).toEqual({kind: "year", year});
});

test.each([
  "2025年1-6月",
  "2025年上半年",
  "2025H1",
  "2025 Q3",
  "Q1 2025",
  "2025-06",
  "2025年前三季度",
  "2025年6月",
  "2016年12月"
])("readYear(%j) is a part of a year", (text) => {
  expect(readYear(text)).toEqual({kind: "partial"});
});

test("readYear tells totals and projections apart, and refuses the rest", () => {
  expect(readYear("合计")).toEqual({kind: "total"});
  expect(readYear("Total 2020-2022")).toEqual({kind: "total"});
  expect(readYear("2030f")).toEqual({kind: "projection", year: 2030});
  expect(readYear("2025年预计数")).toEqual({kind: "projection", year: 2025});
  expect(readYear("2023e")).toEqual({kind: "year", year: 2023, mark: "e"});
  expect(readYear("2025*")).toEqual({kind: "year", year: 2025, mark: "*"});
  expect(readYear("2027（目标）")).toEqual({kind: "projection", year: 2027});
  for (const text of ["about 2020", "20", "201520", "2015/18", "Source: x", ""])
    expect(readYear(text)).toBeNull();
});

test("readYear(months from and to) is the year from January to December, else a part", () => {
  expect(readYear("2004-01/2004-12")).toEqual({kind: "year", year: 2004});
  expect(readYear("2004-01/2004-06")).toEqual({kind: "partial"});
  expect(readYear("2004-01-01/2005-12-31")).toEqual({kind: "partial"});
});

test("yearLabel(year, like) writes a year as the table does", () => {
  expect(yearLabel(2023, "2015/16")).toBe("2023/24");
  expect(yearLabel(2023, "201516")).toBe("202324");
  expect(yearLabel(1999, "1998/99")).toBe("1999/00");
  expect(yearLabel(1999, "1998-1999学年")).toBe("1999-2000学年");
  expect(yearLabel(2023, "FY 2015/16")).toBe("FY 2023/24");
  expect(yearLabel(2023, "2015")).toBe("2023");
});

test("writtenSpans(labels) writes out school years of which one could be a month, and leaves months and all else alone", () => {
  expect(writtenSpans(["2009/10", "2010/11", "2012/13"])).toEqual([
    "2009/2010",
    "2010/2011",
    "2012/2013"
  ]);
  expect(writtenSpans(["year", "1999-00", " 2000-01 "])).toEqual([
    "year",
    "1999-2000",
    "2000-2001"
  ]);
  for (const cells of [
    ["2024", "2025/06"],
    ["2010/11", "2010/12"],
    ["2010/11"],
    ["2010/11", "2011/11"],
    ["2015/16", "2016/17"]
  ])
    expect(writtenSpans(cells)).toBe(cells);
});
