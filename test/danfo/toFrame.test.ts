import {expect, test} from "vitest";
import {loadDanfo} from "../../src/danfo/danfo.js";
import {fromFrame, toFrame} from "../../src/danfo/toFrame.js";

const danfo = await loadDanfo();

test("fromFrame(toFrame(columns)) is columns: numbers as typed arrays, gaps as NaN, texts as texts", () => {
  const columns = {year: Int32Array.of(2025, 2026), unit: ["person", ""], met: [true, false]};
  const back = fromFrame(toFrame({...columns, value: [1.5, Number.NaN]}, danfo));
  expect(Object.keys(back)).toEqual(["year", "unit", "met", "value"]);
  expect(back.year).toEqual(Float64Array.of(2025, 2026));
  expect(back.unit).toEqual(columns.unit);
  expect(back.met).toEqual(columns.met);
  expect(back.value).toEqual(Float64Array.of(1.5, Number.NaN));
});

test("toFrame refuses columns that differ in length, and no rows", () => {
  expect(() => toFrame({a: [1, 2], b: ["x"]}, danfo)).toThrow(
    'invalid column "b"; not of length 2: 1'
  );
  expect(() => toFrame({a: []}, danfo)).toThrow("toFrame needs 1 row, got 0");
});
