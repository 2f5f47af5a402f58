import {expect, test} from "vitest";
import {dateCell} from "../../src/check/cell.js";

test("dateCell takes the slashes of Excel, and names what it made of a month", () => {
  expect(dateCell("2024/8/7")).toEqual({value: "2024-08-07"});
  expect(dateCell("2024-08-07")).toEqual({value: "2024-08-07"});
  expect(dateCell("Aug-12")).toMatchObject({code: "excelDate"});
  expect(dateCell("12-Aug")).toMatchObject({code: "excelDate"});
});
