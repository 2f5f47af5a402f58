import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {type BookType, utils, type WorkSheet, write} from "xlsx";
import type {SeriesOptions} from "../../../src/data/series/namedSeries.js";
import {readWorkbook} from "../../../src/data/series/readWorkbook.js";

type Rows = (string | number | null)[][];
interface Sheet {
  rows: Rows;
  merges?: string[];
  hidden?: boolean;
  /** Changes cells after they are laid out. */
  mend?: (sheet: WorkSheet) => void;
}

const folder = mkdtempSync(join(tmpdir(), "skillcast-workbook-"));
let count = 0;

/** Writes a workbook and reads it. */
async function read(
  sheets: Record<string, Sheet>,
  options: SeriesOptions = {},
  bookType: BookType = "xlsx"
) {
  const book = utils.book_new();
  for (const [name, {rows, merges = [], mend}] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet["!merges"] = merges.map((range) => utils.decode_range(range));
    mend?.(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: Object.values(sheets).map(({hidden}) => ({
      Hidden: hidden ? (1 as const) : (0 as const)
    }))
  };
  const path = join(folder, `${count++}.${bookType}`);
  writeFileSync(path, write(book, {type: "buffer", bookType}));
  return readWorkbook(path, options);
}

const plain: Sheet = {
  rows: [
    ["年份", "在岗"],
    [2019, 10],
    [2020, 12],
    [2021, 13]
  ]
};
const series = [{name: "在岗", years: [2019, 2020, 2021], values: [10, 12, 13]}];

test.each(["xlsx", "xls", "ods"] as const)("readWorkbook(file.%s) reads a sheet", async (type) => {
  expect((await read({a: plain}, {}, type)).series).toEqual(series);
});

test("readWorkbook(yearbook) reads two header rows with merged cells, its unit, and what stands below", async () => {
  const {series: found, notes} = await read({
    "4-1": {
      rows: [
        ["4-1 就业人员情况", null, null],
        [null, null, "单位：万人"],
        ["年份", "就业人员", null],
        [null, "合计", "女性"],
        [2020, 100.25, 40],
        [2021, 110, 44],
        ["注：2021年为快报数。", null, null]
      ],
      merges: ["A1:C1", "A3:A4", "B3:C3", "A7:C7"]
    }
  });
  expect(found).toEqual([
    {name: "就业人员 合计", years: [2020, 2021], values: [100.25, 110], unit: "万人"},
    {name: "就业人员 女性", years: [2020, 2021], values: [40, 44], unit: "万人"}
  ]);
  expect(notes.map(({en}) => en)).toEqual([
    "Left out: 1 row below the table (注：2021年为快报数。)."
  ]);
});

test("readWorkbook(sheet) takes a name merged over several rows for each of them", async () => {
  const {series: found} = await read({
    a: {
      rows: [
        ["地区", "指标", 2020, 2021],
        ["北区", "培训", 1, 2],
        [null, "就业", 10, 20],
        ["南区", "培训", 5, 6],
        [null, "就业", 50, 60]
      ],
      merges: ["A2:A3", "A4:A5"]
    }
  });
  expect(found.map(({name, values}) => [name, values])).toEqual([
    ["北区 · 培训", [1, 2]],
    ["北区 · 就业", [10, 20]],
    ["南区 · 培训", [5, 6]],
    ["南区 · 就业", [50, 60]]
  ]);
});

test("readWorkbook(sheet) reads numbers as they are kept, percentages as such, days of any form as years", async () => {
  const day = (iso: string) => (Date.parse(iso) - Date.parse("1899-12-30")) / 864e5;
  const days = ["2019-12-31", "2020-12-31"].map(day);
  const {series: found} = await read({
    a: {
      rows: [["date", "value", "share"], ...days.map((at, i) => [at, 1.23456789 + i, 0.985])],
      mend: (sheet) => {
        for (const row of [2, 3]) {
          sheet[`A${row}`].z = "m/d/yy";
          sheet[`B${row}`].z = "0.0";
          sheet[`C${row}`].z = "0.0%";
        }
      }
    }
  });
  expect(found).toEqual([
    {name: "value", years: [2019, 2020], values: [1.23456789, 2.23456789]},
    {name: "share", years: [2019, 2020], values: [98.5, 98.5], unit: "%"}
  ]);
});

test("readWorkbook(several sheets) asks in one line that names them, and takes the one asked for", async () => {
  const sheets = {数据: plain, 说明: {rows: [["来源"]]}, 旧: {...plain, hidden: true}};
  const problem = "expected one sheet, got 3: 1 数据, 2 说明, 3 旧; choose one with --sheet";
  await expect(read(sheets)).rejects.toThrow(problem);
  await expect(read(sheets)).rejects.toThrow(/^[^\n]+$/);
  expect((await read(sheets, {sheet: "数据"})).series).toEqual(series);
  expect((await read(sheets, {sheet: "3"})).series).toEqual(series);
  await expect(read(sheets, {sheet: "4"})).rejects.toThrow(
    'unknown sheet "4"; by name or number, one of 1 数据, 2 说明, 3 旧'
  );
});

test("readWorkbook(one visible sheet) reads it, and says which hidden ones it did not", async () => {
  const {series: found, notes} = await read({数据: plain, 旧: {...plain, hidden: true}});
  expect(found).toEqual(series);
  expect(notes[0].en).toBe("Hidden sheet not read: 旧; choose with --sheet.");
  expect(notes[0].zh).toContain("旧");
  // Empty sheets, such as those a new workbook has, are no question.
  expect((await read({a: plain, Sheet2: {rows: []}})).notes).toEqual([]);
});

test("readWorkbook refuses a formula without value, a damaged workbook, and --sheet for a table without sheets", async () => {
  const formula = (sheet: WorkSheet) => {
    sheet.B3 = {t: "n", f: "B2+1"};
  };
  const unsaved = "expected a value, got a formula whose value was not saved";
  await expect(read({a: {...plain, mend: formula}})).rejects.toThrow(unsaved);
  // As other programs write it: no value, and no type.
  const parts = unzipSync(readFileSync(join(folder, `${count - 1}.xlsx`)));
  const [sheet] = Object.keys(parts).filter((name) => name.includes("sheet1"));
  const xml = strFromU8(parts[sheet]).replace(/ t="e"(?=><f>)/, "");
  const bare = join(folder, "bare.xlsx");
  writeFileSync(bare, zipSync({...parts, [sheet]: strToU8(xml)}));
  await expect(readWorkbook(bare)).rejects.toThrow(unsaved);
  const broken = join(folder, "broken.xlsx");
  writeFileSync(broken, Buffer.from([80, 75, 3, 4, 1, 2, 3]));
  await expect(readWorkbook(broken)).rejects.toThrow("damaged or locked by a password");
  const text = join(folder, "a.csv");
  writeFileSync(text, "year,value\n2020,1\n2021,2\n");
  await expect(readWorkbook(text, {sheet: "1"})).rejects.toThrow("leave out --sheet");
  expect((await readWorkbook(text)).series).toHaveLength(1);
});

test("readWorkbook(error in a cell) leaves the cell empty", async () => {
  const {series: found} = await read({
    a: {
      ...plain,
      mend: (sheet) => {
        sheet.B3 = {t: "e", v: 42, w: "#N/A"};
      }
    }
  });
  expect(found[0].values).toEqual([10, null, 13]);
});
