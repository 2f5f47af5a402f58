import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../../src/data/index.js";
import type {ForecastDocument} from "../../../src/verdict/forecastSchema.js";
import {copyProject} from "../../data/folder.js";
import {skillcast} from "./command.js";

const register = "data/examples/changzhou-progress.csv";
const asked = ["forecast", "--progress", register, "--as-of", "2026-11-28", "--runs", "20"];

test("skillcast forecast --progress: with the example register all 43 targets have a verdict, and X01 is known of T01", () => {
  const {code, out} = skillcast([...asked, "--json"]);
  expect(code).toBe(0);
  const {targets, asOf, outturns} = JSON.parse(out) as ForecastDocument;
  expect(asOf).toBe("2026-11-28");
  expect(targets).toHaveLength(43);
  // A condition and an open definition are verdicts that name what would settle them.
  const open = ["conditional", "definitions"];
  expect(targets.filter(({needs, status}) => needs && !open.includes(status))).toEqual([]);
  const work = targets.filter(
    ({probability, status}) => probability === null && !open.includes(status)
  );
  expect(work.map(({id, status}) => `${id} ${status}`)).toEqual([
    "T12 due",
    "T20 due",
    "T25 due",
    "T26 done",
    "T27 due",
    "T38 due",
    "T40 done",
    "T41 due",
    "T42 due",
    "T43 due"
  ]);
  expect(outturns?.used.map(({rows, target, value}) => [rows, target, value])).toEqual([
    [["X01"], "T01", 16800]
  ]);
  const known = targets.find(({id}) => id === "T01");
  expect(known?.note?.zh).toBe("截至2025年12月31日已知1.68万人，目标5万人，还差3.32万人，剩2年。");
  expect(known?.progress?.says?.en).toBe(
    "16,800 people known by 31 December 2025 of 50,000 people needed, 33,200 people left in 2 years."
  );
});

test("skillcast forecast --progress prints how work stands, in both languages, and changes with the day", () => {
  const zh = skillcast([...asked, "--lang", "zh"], {env: {COLUMNS: "80"}}).out;
  expect(zh).toContain("2025、2026年已完成；下一次未启动，应于2027年12月31日前完成，还有398天。");
  expect(zh.replace(/\n\s*/g, "")).toContain(
    "进展登记截至2026年11月28日：按登记数评估15项，计入模型预测1项，已完成2项，未到期8项。"
  );
  const late = ["forecast", "--progress", register, "--as-of", "2028-01-31", "--runs", "20"];
  const en = skillcast([...late, "--lang", "en"], {env: {COLUMNS: "80"}}).out;
  expect(en).toContain("overdue by 31 days");
  expect(en.replace(/\n\s*/g, " ")).toContain(
    "Progress register as of 31 January 2028: 15 judged by its numbers, 1 taken into the model, 2 done, 8 overdue."
  );
});

test("skillcast check names a fault of the register by its line, and what is no day is refused", () => {
  const folder = copyProject("data");
  folder.write(
    "progress.csv",
    `${readFileSync(register, "utf8")}X99,T99,2025,1,,,2026-01-01,d,,b,e,internal,\n`
  );
  const {code, err} = skillcast(["check", folder.directory, "--lang", "en"]);
  expect(code).not.toBe(0);
  expect(err).toContain('expected a known target, got "T99"');
  const bad = skillcast(["forecast", "--as-of", "2026-02-30", "--lang", "en"]);
  expect(bad.code).toBe(2);
  expect(bad.err).toContain('expected a date for --as-of, got "2026-02-30"; as 2026-12-31');
});

test("loadProject({published: true}) leaves the internal rows of a register out, and hashes what is left", () => {
  const all = loadProject("data", {progress: register});
  const open = loadProject("data", {progress: register, published: true});
  expect(all.progress?.some(({visibility}) => visibility === "internal")).toBe(true);
  expect(open.progress?.map(({visibility}) => visibility)).toEqual(
    open.progress?.map(() => "published")
  );
  expect(JSON.stringify(open)).not.toContain("世赛国家集训基地名单");
  expect(open.hash).not.toBe(all.hash);
  expect(open.fit?.stale).toBeUndefined();
});

test("skillcast forecast FILE.xlsx -o RESULT.xlsx takes a workbook for the register, and leaves the folder as it is", () => {
  const {directory: folder, path} = copyProject("data");
  const [filled, result] = ["filled.xlsx", "result.xlsx"].map(path);
  expect(skillcast(["workbook", folder, "--progress", register, "-o", filled]).code).toBe(0);
  const settings = ["--as-of", "2026-11-28", "--runs", "20", "--json"];
  const {code, out} = skillcast([
    ...["forecast", folder, filled, "--progress", register, "-o", result],
    ...settings
  ]);
  expect(code).toBe(0);
  const other = skillcast(["forecast", folder, "--progress", register, ...settings]);
  const documents = [out, other.out].map((text) => JSON.parse(text) as ForecastDocument);
  expect(documents[0].targets).toEqual(documents[1].targets);
  expect(documents[0].inputs).toBe(documents[1].inputs);
  expect(existsSync(result)).toBe(true);
  expect(existsSync(path("progress.csv"))).toBe(false);
  const two = skillcast(["forecast", filled, filled, "--lang", "en"]);
  expect(two.code).toBe(2);
});
