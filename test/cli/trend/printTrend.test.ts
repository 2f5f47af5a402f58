import {expect, test} from "vitest";
import {createPaint} from "../../../src/cli/terminal/setting.js";
import {printTrend, trendNumber} from "../../../src/cli/trend/printTrend.js";
import type {TrendEntry} from "../../../src/cli/trend/trendDocument.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";
import {trendReport} from "../../../src/evaluate/trendReport.js";

const series = {name: "jobs", years: [2019, 2020, 2021, 2022], values: [1200, 1500, 1400, 1900]};
const entry: TrendEntry = {...series, ...trendReport(series, {horizon: 1, levels: [0.8]})};
const write = (lower: number, upper: number, language: "zh" | "en") => {
  const forecast = {...entry.forecast, intervals: [{level: 0.8, lower: [lower], upper: [upper]}]};
  return trendNumber({...entry, forecast}, wordsOf(language).result.trend.whole);
};

test("trendNumber writes as many decimals as the intervals tell apart, thousands in groups in English", () => {
  expect(write(1000, 2000, "en")(1234567.8)).toBe("1,234,568");
  expect(write(1000, 2000, "zh")(1234567.8)).toBe("1234568");
  expect(write(1, 2, "en")(1234.5678)).toBe("1,234.57");
  expect(write(1, 1.001, "en")(0.1234567)).toBe("0.12346");
});

test("trendNumber writes no negative zero, and leaves extreme numbers in powers of ten", () => {
  expect(write(1, 2, "en")(-0.001)).toBe("0.00");
  expect(write(1000, 2000, "en")(-0.4)).toBe("0");
  expect(write(1000, 2000, "en")(-1234)).toBe("−1,234");
  expect(write(1, 2, "en")(1e-7)).toBe("1.000e-7");
  expect(write(1, 2, "en")(2e15)).toBe("2.000e+15");
});

test("printTrend sets a series with its span, and says why there is no backtest", () => {
  const setting = {
    language: "en" as const,
    words: wordsOf("en").result,
    width: 80,
    paint: createPaint(false)
  };
  const document = {
    version: "0",
    file: "a.csv",
    horizon: 1,
    levels: [0.8],
    bounds: null,
    fill: null,
    notes: []
  };
  const lines = printTrend({...document, series: [{...entry, scores: []}]}, setting).split("\n");
  expect(lines[0]).toBe("jobs");
  expect(lines[1]).toBe("history 2019–2022, 4 values");
  expect(lines[3]).toMatch(/^year +forecast +80% interval$/);
  expect(lines[4]).toMatch(/^2023 +[\d,]+ +[\d,]+ to [\d,]+$/);
  expect(lines.slice(6, 9).join(" ")).toBe(
    "4 values are too few for a backtest (6 at least): nothing says whether such forecasts do better than the last value. Plan with the interval, and add earlier years if there are any."
  );
  const reason = (years: number[], values: (number | null)[]) =>
    printTrend({...document, series: [{...entry, years, values, scores: []}]}, setting);
  expect(reason([2019, 2021, 2022], [1, 2, 3])).toContain("The history has gaps");
  expect(reason([2019, 2020, 2021], [1, null, 3])).toContain("--fill linear");
  expect(reason([2019, 2020, 2021], [3, 3, 3])).toContain("The history hardly moved");
});

test("words.trend.skill(owa) calls no forecast better whose errors are 100% of the last value's", () => {
  for (const language of ["zh", "en"] as const) {
    const {skill} = wordsOf(language).result.trend;
    expect(skill(0.998).replace(/\d+%/, "")).toBe(skill(1.2).replace(/\d+%/, ""));
    expect(skill(Number.POSITIVE_INFINITY)).not.toMatch(/Infinity|%/);
    expect(skill(0.99).replace(/\d+%/, "")).toBe(skill(0.5).replace(/\d+%/, ""));
  }
});
