import {expect, test} from "vitest";
import {read} from "xlsx";
import {knownNumber} from "../../../src/cli/files/knownNumber.js";
import {workbookBytes} from "../../../src/cli/files/workbookBytes.js";

test("workbookBytes(sheets) keeps texts as texts, numbers as numbers and shares as per cent", async () => {
  const head = ["名称", "值"];
  const rows = [
    ["=1+1", 5],
    ["甲", {percent: 0.282}],
    ["乙", null],
    ["丙", {percent: 0.46}]
  ];
  const book = read(await workbookBytes([{name: "结论/[1]", head, rows}]), {cellNF: true});
  expect(book.SheetNames).toEqual(["结论__1_"]);
  const sheet = book.Sheets[book.SheetNames[0]];
  expect(sheet.A2).toMatchObject({t: "s", v: "=1+1"});
  expect(sheet.A2.f).toBeUndefined();
  expect(sheet.B2).toMatchObject({t: "n", v: 5});
  expect(sheet.B3).toMatchObject({t: "n", v: 0.282, z: "0.0%"});
  expect(sheet.B5).toMatchObject({t: "n", v: 0.46, z: "0%"});
  expect(sheet.B4).toBeUndefined();
});

test("knownNumber(value) has the digits that the terminal prints, and is empty where there is none", () => {
  expect([48012, 415.3, 0.28239, -62.41, 0].map(knownNumber)).toEqual([
    48000, 415, 0.282, -62.4, 0
  ]);
  expect([Number.NaN, Number.POSITIVE_INFINITY, null, undefined].map(knownNumber)).toEqual([
    null,
    null,
    null,
    null
  ]);
});
