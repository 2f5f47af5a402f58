import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {copyProject} from "../../data/folder.js";
import {bookOf, evidence} from "../../data/register/book.js";
import {patience} from "../../patience.js";
import {skillcast} from "./command.js";

const register = "data/examples/changzhou-progress.csv";

/** The shipped city with the example register as its own. */
function city() {
  const folder = copyProject("data");
  folder.write("progress.csv", readFileSync(register, "utf8"));
  return folder;
}

function converted(file: string, kind: "ods" | "xlsx", folder: string): string {
  mkdirSync(folder, {recursive: true});
  const {status, stderr} = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", "--convert-to", kind, "--outdir", folder, file]
    ],
    {encoding: "utf8", timeout: patience.program}
  );
  if (status !== 0) throw new Error(stderr);
  return join(folder, `book.${kind}`);
}

const office = existsSync("/usr/bin/soffice") || process.env.CI === "true";

test.skipIf(!office)(
  "a register goes through LibreOffice, as ods and as xlsx, and back without a changed word",
  () => {
    const {directory, path, read} = city();
    const before = read("progress.csv");
    const book = path("book.xlsx");
    expect(skillcast(["workbook", directory, "-o", book, "--lang", "en"]).code).toBe(0);
    const ods = converted(book, "ods", path("first"));
    const xlsx = converted(ods, "xlsx", path("second"));
    for (const file of [book, ods, xlsx]) {
      const {code, out, err} = skillcast(["progress", file, "--into", directory, "--lang", "en"]);
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(out).toContain("the 45 rows of the workbook say what the register says");
    }
    expect(read("progress.csv")).toBe(before);
  }
);

test("skillcast progress takes a filled-in workbook into the register, says what changed, and forecast runs from it", async () => {
  const {directory, path} = copyProject("data");
  const rows = [
    {目标: "T33", 时间: "2024", 数值: "409家", ...evidence},
    {目标: "T33", 时间: "2025", 数值: "446", ...evidence, 备注: "=1+1"},
    {目标: "T26", 时间: "2026", 状态: "已完成", ...evidence, 证据日期: "2026年6月5日"}
  ];
  writeFileSync(path("台账.xlsx"), await bookOf(rows));
  const take = (day: string) =>
    skillcast(["progress", path("台账.xlsx"), "--into", directory, "--as-of", day, "--lang", "zh"]);
  expect(take("2026-06-04").err).toContain("凭据的日期应不晚于今天（2026-06-04），现为 2026-06-05");
  const taken = take("2026-06-05");
  expect(taken.err).toMatch(/^计入以前的预测已存为 .*history\/2026-06-05\.yaml\n$/);
  expect(taken.out).toContain("新增3条，更改0条。\n  R1  T33 职业技能评价机构数  2024  409家");
  expect(taken.out).toContain("R3  T26 省重点技师学院优势专业纳入中考提前批次  2026  已完成");
  expect(taken.out).toMatch(/T26 .* 缺公开数据 +已完成 +新的进展/);
  expect(readFileSync(path("progress.csv"), "utf8")).toContain("'=1+1");
  const asked = ["forecast", directory, "--runs", "20", "--as-of", "2026-11-28", "--json"];
  const {targets} = JSON.parse(skillcast(asked).out);
  const [numbers, work] = ["T33", "T26"].map((id) =>
    targets.find((one: {id: string}) => one.id === id)
  );
  expect(numbers.probability).toBeGreaterThan(0);
  expect(work.status).toBe("done");
});

test("skillcast progress compares with the forecast kept last, one of a day, and takes rows in where none can be made", async () => {
  const {directory, path, edit} = copyProject("data");
  const take = async (target: string, day: string) => {
    writeFileSync(
      path("台账.xlsx"),
      await bookOf([{目标: target, 时间: "2026", 状态: "已完成", ...evidence}])
    );
    return skillcast(
      ["progress", path("台账.xlsx"), "--into", directory, "--as-of", day, "--lang", "en"],
      {env: {COLUMNS: "200"}}
    );
  };
  const history = () => readdirSync(path("history")).filter((file) => file.endsWith(".yaml"));
  const first = await take("T26", "2026-06-05");
  expect(first.err).toMatch(/^kept the forecast before these rows as .*2026-06-05\.yaml\n$/);
  expect(first.out).toMatch(/T26 .*done/);
  // Another body on the same day: the day's forecast stays what is compared with, so that both have moved.
  const second = await take("T12", "2026-06-05");
  expect([second.code, second.err, history()]).toEqual([0, "", ["2026-06-05.yaml"]]);
  expect(second.out).toContain("new outturns: 2 added");
  edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  const stale = await take("T40", "2026-07-05");
  expect([stale.code, stale.out]).toEqual([0, expect.stringContaining("rows added 1")]);
  expect(stale.err).toContain("what that moves cannot be said");
  expect(readFileSync(path("progress.csv"), "utf8")).toContain("T40");
  expect(history()).toEqual(["2026-06-05.yaml"]);
});

test("a workbook with a fault changes nothing: every fault is named by its cell, in the reader's language", async () => {
  const {directory, path} = city();
  const before = readFileSync(path("progress.csv"), "utf8");
  const rows = [
    {目标: "T33", 时间: "2026", 数值: "大约五百", ...evidence},
    {目标: "T30", 时间: "2026", 数值: 320, ...evidence}
  ];
  writeFileSync(path("台账.xlsx"), await bookOf(rows));
  const {code, out, err} = skillcast([
    "progress",
    path("台账.xlsx"),
    "--into",
    directory,
    "--lang",
    "zh"
  ]);
  expect(code).not.toBe(0);
  expect(out).toBe("");
  expect(err).toContain("市教育局!G2：应为数字，现为“大约五百”");
  expect(err).toContain("市教育局!K3");
  expect(readFileSync(path("progress.csv"), "utf8")).toBe(before);
  const named = skillcast(["workbook", directory, "-o", path("a.csv"), "--lang", "zh"]);
  expect(named.code).toBe(2);
  expect(named.err).toContain("-o 应为 .xlsx 文件");
});

test("forecast FILE.xlsx --example NAME reads the workbook as the register of the shipped data; a folder beside an example is refused", async () => {
  const {path} = city();
  const book = path("book.xlsx");
  const rows = [
    {目标: "T33", 时间: "2024-12-31", 数值: 409},
    {目标: "T33", 时间: "2025-12-31", 数值: 446}
  ];
  writeFileSync(book, await bookOf(rows.map((row) => ({...row, ...evidence}))));
  const quick = ["--example", "changzhou", "--runs", "16", "--as-of", "2026-09-30", "--lang", "en"];
  const {code, out, err} = skillcast(["forecast", book, ...quick]);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(out).toMatch(/^T33 .*\b\d+%.* bodies \(/m);
  expect(skillcast(["forecast", "data", ...quick]).code).toBe(2);
});

test("a command that names no folder reads the city's that it stands in, and data where that is there", () => {
  const {directory, path} = copyProject("data/examples/ningbo");
  const {code, out} = skillcast(["check", "--lang", "en"], {cwd: directory});
  expect(code).toBe(0);
  expect(out).toMatch(/^\.: no problem found/);
  mkdirSync(path("data"));
  expect(skillcast(["check", "--lang", "en"], {cwd: directory}).err).toContain("data/");
});
