import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";
import {copyProject} from "../../data/folder.js";
import {skillcast} from "./command.js";

const register = ["--progress", "data/examples/changzhou-progress.csv"];

test("keep and changes: what moved since, why, with points that add up; --json says the same", () => {
  const {directory, path, edit} = copyProject("data");
  const keep = (...more: string[]) =>
    skillcast(["keep", directory, ...register, "--runs", "16", "--as-of", "2026-03-31", ...more]);
  const first = keep("--internal");
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toContain("43项目标的结论");
  expect(readFileSync(path("history/2026-03-31.yaml"), "utf8")).toContain("internal: true");
  expect(keep("--internal").out).toContain("没有改动");
  edit("scenarios/funding-cut.yaml", "Funding", "Less funding");
  const taken = keep("--internal");
  expect([taken.code, existsSync(path("history/2026-03-31.yaml"))]).toEqual([1, true]);
  expect(taken.err).toContain("--name");
  edit("scenarios/funding-cut.yaml", "Less funding", "Funding");
  const changes = (...more: string[]) =>
    skillcast(["changes", "--data", directory, ...register, "--as-of", "2026-09-30", ...more], {
      env: {COLUMNS: "80"}
    });
  const told = changes("--lang", "zh");
  expect([told.code, told.err]).toEqual([0, ""]);
  expect(told.out).toMatch(/T26.*缺公开数据\s+已完成\s+新的进展/);
  expect(told.out.split("\n").every((line) => columnWidth(line) <= 80)).toBe(true);
  expect(changes("--md", path("changes.md"), "--lang", "zh").err).toContain("changes.md");
  const text = readFileSync(path("changes.md"), "utf8");
  expect(text).toMatch(/## 结论有变化的目标\n\n\| 目标 \|/);
  expect(text).toMatch(/\| T26 [^|]*\| 缺公开数据 \| 已完成 \| 新的进展 \|/);
  expect(changes("--lang", "en").out).toMatch(
    /^Between the forecast of 2026-03-31 and now, \d+ verdicts moved/
  );
  const {moved, causes} = JSON.parse(changes("--json").out);
  expect(causes).toEqual(["outturns"]);
  for (const {points, shares} of moved)
    if (points !== null)
      expect(shares.reduce((sum: number, one: {points: number}) => sum + one.points, 0)).toBe(
        points
      );
});

test("changes says what to do where nothing is kept, and names what there is", () => {
  const {directory, path} = copyProject("data");
  const none = skillcast(["changes", "--data", directory, "--lang", "en"]);
  expect([none.code, none.out]).toEqual([1, ""]);
  expect(none.err).toContain("run skillcast keep first");
  skillcast(["keep", directory, "--runs", "4", "--as-of", "2026-03-31"]);
  const unknown = skillcast(["changes", "2025", "--data", directory, "--lang", "en"]);
  expect(unknown.err).toContain("there are 2026-03-31");
  // Without a register the day that was asked for is kept all the same, not that of the test.
  expect(readFileSync(path("history/2026-03-31.yaml"), "utf8")).toContain('asOf: "2026-03-31"');
  const bad = skillcast(["keep", directory, "--runs", "4", "--name", "a/b", "--lang", "en"]);
  expect([bad.code, existsSync(path("history/a"))]).toEqual([1, false]);
  expect(bad.err).toContain("name of letters");
});

test("report --docx writes one body's sheet, refuses unknown bodies and other endings", () => {
  const {directory, path} = copyProject("data");
  const report = (...more: string[]) =>
    skillcast(["report", directory, ...register, "--as-of", "2026-09-30", ...more]);
  const one = report("--docx", path("one.docx"), "--body", "市公安局");
  expect([one.code, one.err]).toEqual([0, ""]);
  expect(readFileSync(path("one.docx")).subarray(0, 2).toString()).toBe("PK");
  const unknown = report("--docx", path("two.docx"), "--body", "市水务局");
  expect([unknown.code, existsSync(path("two.docx"))]).toEqual([2, false]);
  expect(unknown.err).toContain("市人社局");
  expect(report("--docx", path("two.doc")).code).toBe(2);
  expect(report().err).toContain("--docx 报告.docx");
});

test("report, changes and progress look at no day that has not come", () => {
  for (const command of [
    ["report", "--example", "changzhou", "--docx", "report.docx"],
    ["changes"],
    ["progress", "register.xlsx"]
  ]) {
    const {code, err} = skillcast([...command, "--as-of", "2199-01-01", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("for --as-of, got 2199-01-01: what will be known then is not known");
  }
});
