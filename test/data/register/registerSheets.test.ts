import {expect, test} from "vitest";
import {readSheets} from "../../../src/data/files/readSheets.js";
import {registerColumns} from "../../../src/data/register/registerColumns.js";
import {leadOf, registerSheets} from "../../../src/data/register/registerSheets.js";
import {writeRegister} from "../../../src/data/register/writeRegister.js";
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
  expect(read.map(({name}) => name)).toEqual(sheets.map(({name}) => name));
});
