import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {utils, write} from "xlsx";
import {columnName, isWorkbook, readSheets} from "../../../src/data/files/readSheets.js";

test("readSheets gives the filled rows of every sheet with their numbers, cells as kept, and merged rows each their value", async () => {
  const sheet = utils.aoa_to_sheet([
    ["甲", 1.23456789, null],
    [null, 0.36, "x"],
    [null, null, null],
    ["乙", new Date(Date.UTC(2026, 5, 30)), " a  b "]
  ]);
  sheet["!merges"] = [{s: {r: 0, c: 0}, e: {r: 1, c: 0}}];
  sheet.B2.z = "0%";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "一");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["z"]]), "二");
  book.Workbook = {Sheets: [{Hidden: 0}, {Hidden: 1}]};
  for (const bookType of ["xlsx", "ods"] as const) {
    const bytes = new Uint8Array(write(book, {type: "array", bookType}));
    expect(isWorkbook(bytes)).toBe(true);
    const [first, second] = await readSheets(bytes, "a");
    expect(first.rows.map(({line}) => line)).toEqual([1, 2, 4]);
    expect(first.rows[0].cells.slice(0, 2)).toEqual(["甲", "1.23456789"]);
    expect(first.rows[1].cells[0]).toBe("甲");
    expect(first.rows[2].cells[2]).toBe("a b");
    expect(second).toMatchObject({name: "二", number: 2});
  }
});

test("columnName counts like a spreadsheet; a text file is no workbook", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(isWorkbook(new TextEncoder().encode("a,b\n"))).toBe(false);
});

test("readSheets reads the cells that are there, though the sheet states that it has all rows and columns, or a merge reaches its end", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["year"], [null, 5]]), "S");
  const parts = unzipSync(new Uint8Array(write(book, {type: "array", bookType: "xlsx"})));
  const name = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[name])
    .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
    .replace(
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:A1048576"/></mergeCells>'
    );
  expect(text).toContain("XFD1048576");
  const [{rows}] = await readSheets(zipSync({...parts, [name]: strToU8(text)}), "a");
  expect(rows).toEqual([
    {line: 1, cells: ["year", ""]},
    {line: 2, cells: ["year", "5"]}
  ]);
});
