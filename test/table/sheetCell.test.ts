import {expect, test} from "vitest";
import {sheetCell} from "../../src/table/sheetCell.js";

test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r\n=1"])(
  "sheetCell(%j) is text in a spreadsheet",
  (text) => {
    expect(sheetCell(text)).toBe(`'${text}`);
  }
);

test.each(["-5", "+1.5e3", "-12%", "无锡", "", "a=b"])("sheetCell(%j) stays as it is", (text) => {
  expect(sheetCell(text)).toBe(text);
});

test.each([
  ["a\u001b]0;owned\u0007b", "a\\u001b]0;owned\\u0007b"],
  ["c\u009b31m", "c\\u009b31m"],
  ["5000\r1", "5000\\u000d1"],
  ["\r=1", "'\\u000d=1"],
  ["\u0000\u007f", "\\u0000\\u007f"]
])("sheetCell(%j) does not act in a terminal that shows the file", (text, shown) => {
  expect(sheetCell(text)).toBe(shown);
});

test.each(["甲\n乙", "甲\r\n乙", "甲\t乙"])("sheetCell(%j) keeps line breaks and tabs", (text) => {
  expect(sheetCell(text)).toBe(text);
});
