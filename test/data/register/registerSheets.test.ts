import {expect, test} from "vitest";
import {readSheets} from "../../../src/data/files/readSheets.js";
import {registerColumns} from "../../../src/data/register/registerColumns.js";
import {leadOf, registerSheets} from "../../../src/data/register/registerSheets.js";
import {writeRegister} from "../../../src/data/register/writeRegister.js";
import {zh} from "../../../src/data/words/registerZh.js";
import type {ProgressRow} from "../../../src/project/progressRow.js";
import type {Target} from "../../../src/project/target.js";
import {yearOf} from "../../../src/quantity/date.js";
import {withRegister} from "./book.js";

const project = withRegister();
const sheets = registerSheets(project);

test("registerSheets: every target stands in the list and in the sheet of the body that leads, a row a year and one to spare", () => {
  const {targets} = project.plan;
  expect(sheets[1].rows.slice(1).map(([id]) => id.value)).toEqual(targets.map(({id}) => id));
  const bodies = sheets.slice(2);
  for (const target of targets) {
    const own = bodies.filter(({rows}) => rows.some(([id]) => id.value === target.id));
    expect(own.map(({name}) => name)).toEqual([leadOf(target)]);
    const rows = own[0].rows.filter(([id]) => id.value === target.id);
    const periods = rows.map((row) => row[5].value);
    for (let year = yearOf(target.start); year <= yearOf(target.due); year++)
      expect(periods.some((period) => String(period).startsWith(String(year)))).toBe(true);
    expect(periods[periods.length - 1]).toBeNull();
  }
});

test("registerSheets: what is filled in is open, all else protected; an own goal is open only where the plan has none", () => {
  const column = (key: string) => registerColumns.findIndex((each) => each.key === key);
  const open = registerColumns.flatMap(({input}, i) => (input ? [i] : []));
  for (const {rows} of sheets.slice(2))
    for (const row of rows.slice(1)) {
      const target = project.plan.targets.find(({id}) => id === row[0].value);
      const expected = open.filter((i) => i !== column("ownGoal") || target?.value === undefined);
      expect(row.flatMap(({input}, i) => (input ? [i] : []))).toEqual(expected);
    }
});

test("writeRegister gives the same bytes for the same project, and a workbook of these sheets", async () => {
  const bytes = await writeRegister(project);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await writeRegister(project)))).toBe(0);
  const read = await readSheets(bytes, "a.xlsx");
  expect(read.map(({name}) => name)).toEqual([
    ...sheets.map(({name}) => name),
    ...["公布数", "假设", "情景", "成本"]
  ]);
});

const {plan} = project;
const at = (key: string) => registerColumns.findIndex((each) => each.key === key);
/** The rows of a target in a register of one body, and its sheet. */
const sheetOf = (target: Partial<Target>, progress: ProgressRow[] = [], body = "甲") => {
  const own = {...plan.targets[0], id: "T1", bodies: [body], ...target};
  const [, , sheet] = registerSheets({...project, plan: {...plan, targets: [own]}, progress});
  return {sheet, rows: sheet.rows.slice(1)};
};

test("registerSheets: bodies stand in the order of the plan, those without one last", () => {
  const names = sheets.slice(2).map(({name}) => name);
  const order = (plan.bodies ?? []).map(({zh}) => zh).filter((zh) => names.includes(zh));
  expect(names).toEqual([...order, "牵头单位未定"]);
});

test("registerSheets: rows stand by time and date, a year that is registered once; what is the same is one cell, choices reach the last row", () => {
  const [known] = project.progress ?? [];
  const entry = (id: string, period: string, dated: string) => ({
    ...known,
    id,
    period,
    dated,
    target: "T1"
  });
  const {sheet, rows} = sheetOf({start: "2024-01-01", due: "2026-12-31"}, [
    entry("P2", "2025", "2026-03-01"),
    entry("P1", "2025", "2026-01-15"),
    entry("P3", "2024", "2025-01-15")
  ]);
  expect(rows.map((row) => [row[at("period")].value, row[at("id")].value])).toEqual([
    ["2024", "P3"],
    ["2025", "P1"],
    ["2025", "P2"],
    ["2026", null],
    [null, null]
  ]);
  expect(sheet.merges[0]).toEqual({column: 0, from: 1, to: 5});
  expect(sheet.lists.map(({from, to}) => [from, to])).toEqual([
    [1, 5],
    [1, 5]
  ]);
});

test("registerSheets: what is reported is the number of a year, of the window, of a day, or the work", () => {
  const asked = (basis: Target["basis"], value?: number, runningTotal = false) =>
    String(sheetOf({basis, value, runningTotal}).rows[0][at("report")].value).split("\n")[0];
  expect([
    asked("annual", 5),
    asked("cumulative", 5),
    asked("stock", 5),
    asked("qualitative"),
    asked("stock", 5, true),
    asked("qualitative", undefined, true)
  ]).toEqual([zh.yearly, zh.summed, zh.standing, zh.work, zh.running, zh.workRunning]);
});

test("registerSheets: a sheet has a name of at most 31 characters, without any that Excel refuses", () => {
  expect(sheetOf({}, [], "甲/乙\\丙:丁[1]*?").sheet.name).toBe("甲 乙 丙 丁 1   ");
  expect(sheetOf({}, [], "局".repeat(40)).sheet.name).toBe("局".repeat(31));
});

test("registerSheets: the list of targets counts the rows registered, and every column of a sheet has a width of its own", () => {
  const {sheet} = sheetOf({});
  expect(sheet.widths).toHaveLength(registerColumns.length);
  const [, overview] = sheets;
  expect(overview.widths).toEqual([8, 30, 50, 18, 12, 14, 40, 10]);
  const counted = overview.rows.slice(1).map((row) => [row[0].value, row[7].value]);
  const {progress = []} = project;
  const rows = (id: string) => progress.filter(({target}) => target === id).length;
  expect(counted).toEqual(project.plan.targets.map(({id}) => [id, rows(id)]));
  expect(counted.some(([, count]) => Number(count) > 0)).toBe(true);
});

test("registerSheets: a goal says by when it is due, and a target without a number the day alone", () => {
  const goal = (rest: Partial<Target>) =>
    sheetOf({due: "2027-12-31", ...rest}).rows[0][at("goal")].value;
  expect(goal({operator: ">=", value: 5, unit: "body"})).toBe(
    "不少于5家，2027年12月31日以前\nat least 5 bodies, by 31 December 2027"
  );
  expect(goal({operator: "none", value: undefined})).toBe(
    "2027年12月31日以前\nby 31 December 2027"
  );
});
