import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {utils, write} from "xlsx";
import {forecastSeries} from "../../../src/entries/forecast.js";
import {interrupted, skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-trend-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const values = [210, 225, 236, 250, 262, 255, 280, 291, 305, 318];
const rows = values.map((value, i) => `${2015 + i},${value}`).join("\n");
const plain = file("plain.csv", `year,value\n${rows}\n`);
const gappy = file("gappy.csv", "year,就业\n2018,4\n2019,5\n2021,7\n2022,8\n2023,7\n2024,9\n");

test("skillcast trend FILE prints a forecast, its intervals and its backtest in both languages", () => {
  const en = skillcast(["trend", plain, "--lang", "en", "--horizon", "2"]);
  expect(en.code).toBe(0);
  const point = forecastSeries(values, {horizon: 2}).point[1];
  expect(en.out).toMatch(new RegExp(`\\n2026 +${Math.floor(point)}`));
  expect(en.out).toMatch(/\nforecast +5 +0\.\d{3}/);
  expect(en.out).not.toContain("2027");
  const zh = skillcast(["trend", plain]);
  expect(zh.out).toContain("历史 2015—2024，10个数");
  expect(zh.out).toContain("80%区间");
  expect(zh.out).not.toMatch(/undefined|NaN/);
});

test("skillcast trend FILE --json prints what the library computes", () => {
  const {code, out, err} = skillcast([
    "trend",
    plain,
    "--json",
    "--horizon",
    "3",
    "--level",
    "0.9",
    "0.5",
    "--bounds",
    "count"
  ]);
  expect([code, err]).toEqual([0, ""]);
  const document = JSON.parse(out);
  expect(document).toMatchObject({horizon: 3, levels: [0.5, 0.9], bounds: "count", fill: null});
  const [series] = document.series;
  const ours = forecastSeries(
    {years: values.map((_, i) => 2015 + i), values},
    {horizon: 3, levels: [0.5, 0.9], bounds: "count"}
  );
  expect(series.forecast.point).toEqual(ours.point);
  expect(series.forecast.intervals).toEqual(ours.intervals);
  expect(series.forecast.years).toEqual([2025, 2026, 2027]);
  expect(series.scores.map(({method}: {method: string}) => method)).toEqual([
    "forecast",
    "naive",
    "drift",
    "dynamicTheta"
  ]);
});

test("skillcast trend FILE --out DIR writes JSON, a tidy CSV and a chart a series, whatever the levels", () => {
  const out = join(folder, "results");
  const {code} = skillcast(["trend", gappy, "--fill", "linear", "--level", "0.5", "--out", out]);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["charts", "manifest.json", "trend.csv", "trend.json"]);
  const [chart] = readdirSync(join(out, "charts"));
  expect(readFileSync(join(out, "charts", chart!), "utf8")).toMatch(/^<svg[\s\S]*95%/);
  const csv = readFileSync(join(out, "trend.csv"), "utf8");
  expect(csv).toContain("series,year,kind,value,lower50,upper50\n");
  expect(csv).toContain("就业,2020,filled,6,,\n");
});

test("skillcast trend FILE --fill bridge forecasts across gaps and says that there is no backtest", () => {
  const {code, out} = skillcast(["trend", gappy, "--fill", "bridge", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("The history has gaps, so there is no backtest");
  expect(out).toMatch(/\n2025 +\d/);
});

test("skillcast trend refuses gaps, few years, bad cells and bounds that do not hold, and leaves no file", () => {
  const out = join(folder, "nothing");
  const cases: [string[], string][] = [
    [
      [gappy],
      "就业: expected every year, got none for 2020; add the year, or use --fill bridge (no filling) or --fill linear"
    ],
    [[file("one.csv", "year,value\n2020,1\n")], "expected at least 2 years, got 1; add years"],
    [
      [file("bad.csv", "year,value\n2020,1\n2021,many\n")],
      'bad.csv:3 value: expected a number, got "many"'
    ],
    [[plain, "--bounds", "share"], "expected values within --bounds (0 to 1), got 210"],
    [[join(folder, "none.csv")], "none.csv: expected a file, found none"]
  ];
  for (const [args, message] of cases) {
    const {code, err, out: printed} = skillcast(["trend", ...args, "--out", out, "--lang", "en"]);
    expect([code, printed]).toEqual([1, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n +at /);
  }
  expect(existsSync(out)).toBe(false);
});

test("skillcast trend refuses flags it does not know, with exit code 2", () => {
  const cases: [string[], string][] = [
    [["--level", "95"], "invalid level; not in (0, 1): 95; write 0.95"],
    [["--level", "x"], "invalid level; not in (0, 1): x"],
    [["--horizon", "0"], "invalid horizon; not an integer in 1..100: 0"],
    [["--bounds", "shares"], 'unknown bounds: "shares"; one of share, count, cumulative, none'],
    [["--fill", "best"], 'unknown fill: "best"; one of linear, growth, last']
  ];
  for (const [args, message] of cases) {
    const {code, err} = skillcast(["trend", plain, ...args, "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  }
  expect(skillcast(["trend", "--lang", "en"]).code).toBe(2);
  expect(skillcast(["trend", "--help", "--lang", "zh"]).out).toContain("skillcast trend 就业.csv");
});

test("skillcast trend BOOK.xlsx --sheet reads a sheet, --columns a column, and --panel says what is borrowed", () => {
  const book = utils.book_new();
  const years = values.map((value, i) => [2015 + i, value, 40 + i + (i % 2)]);
  utils.book_append_sheet(book, utils.aoa_to_sheet([["年份", "北区", "南区"], ...years]), "数据");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["来源：统计局"]]), "说明");
  const path = join(folder, "book.xlsx");
  writeFileSync(path, write(book, {type: "buffer", bookType: "xlsx"}));
  const asked = skillcast(["trend", path, "--lang", "en"]);
  expect(asked.code).toBe(1);
  expect(asked.err).toContain("expected one sheet, got 2: 1 数据, 2 说明");
  const {code, out} = skillcast(["trend", path, "--sheet", "数据", "--panel", "--json"]);
  expect(code).toBe(0);
  const {series} = JSON.parse(out);
  for (const {panel} of series) {
    expect(panel.weight).toBeGreaterThan(0);
    expect(panel.weight).toBeLessThanOrEqual(1);
  }
  const one = skillcast(["trend", path, "--sheet", "1", "--columns", "年份,南区", "--json"]);
  expect(JSON.parse(one.out).series.map(({name}: {name: string}) => name)).toEqual(["南区"]);
});

test("skillcast trend leaves out years that have not come yet, and says so of them and of the year that is not over", () => {
  const file = join(folder, "ahead.csv");
  const now = new Date().getFullYear();
  const write = (from: number) => {
    const rows = Array.from({length: 6}, (_, i) => `${from + i},${i > 4 ? 900 : 100 + i}`);
    writeFileSync(file, `year,value\n${rows.join("\n")}\n`);
  };
  write(now - 4);
  const {out, err} = skillcast(["trend", file, "--lang", "en"]);
  expect(out + err).toContain(`Left out: 1 row of years after this one (${now + 1}).`);
  expect(out + err).toContain(`${now}: not over yet`);
  const read = JSON.parse(skillcast(["trend", file, "--json"]).out).series[0];
  expect(read.years).toEqual([now - 4, now - 3, now - 2, now - 1, now]);
  write(now + 1);
  const none = skillcast(["trend", file]);
  expect(none.code).toBe(1);
  expect(none.err).toContain(`现各行的年份都在今年以后，如“${now + 1}”`);
});

test("Ctrl-C ends skillcast trend in the midst of a large table by itself: nobody waits for the end of the reading, and nothing is written", async () => {
  const years = Array.from({length: 40}, (_, i) => 1985 + i);
  const towns = Array.from({length: 20_000}, (_, town) =>
    [`town ${town}`, ...years.map((year) => town + (year % 7))].join(",")
  );
  const table = file("large.csv", `${[["town", ...years].join(","), ...towns].join("\n")}\n`);
  const out = join(folder, "never");
  for (const more of [[], ["--panel"]]) {
    const ended = await interrupted(["trend", table, "--out", out, ...more], 1200);
    expect(ended).toEqual({code: 130, signal: "SIGINT", out: "", err: ""});
    expect(existsSync(out)).toBe(false);
  }
});
