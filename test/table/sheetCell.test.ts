import {expect, test} from "vitest";
import {sheetCell} from "../../src/table/sheetCell.js";

test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])(
  "sheetCell(%j) is text in a spreadsheet",
  (text) => {
    expect(sheetCell(text)).toBe(`'${text}`);
  }
);

test.each(["-5", "+1.5e3", "-12%", "无锡", "", "a=b"])("sheetCell(%j) stays as it is", (text) => {
  expect(sheetCell(text)).toBe(text);
});
