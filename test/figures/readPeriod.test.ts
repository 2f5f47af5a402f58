import fc from "fast-check";
import {expect, test} from "vitest";
import {readPeriod} from "../../src/figures/readPeriod.js";
import {readPrinted} from "../../src/figures/readPrinted.js";

test("readPeriod(period) knows the last day of every month", () => {
  expect(readPeriod("2024-02").end).toBe("2024-02-29");
  expect(readPeriod("2023-02").end).toBe("2023-02-28");
  expect(readPeriod("2000-02").end).toBe("2000-02-29");
  expect(readPeriod("1900-02").end).toBe("1900-02-28");
  expect(readPeriod("2025-09").end).toBe("2025-09-30");
});

test.each([
  "",
  "2024-13",
  "2024-00",
  "2024-02-30",
  "24",
  "2024/2023",
  "../",
  "[2013]",
  "2024-1-1",
  "a/b"
])("readPeriod(%j) is refused", (period) => {
  expect(() => readPeriod(period)).toThrow(
    "invalid period; not a date, month, year, A/B, ../B or [A,B]"
  );
});

test("readPeriod(A/B) starts with A and ends with B", () => {
  const years = fc.integer({min: 1950, max: 2099});
  fc.assert(
    fc.property(years, fc.nat({max: 20}), (from, length) => {
      const {start, end} = readPeriod(`${from}/${from + length}`);
      expect([start, end]).toEqual([`${from}-01-01`, `${from + length}-12-31`]);
    }),
    {numRuns: 30}
  );
});

test.each([
  ["5278121人", [5278121]],
  ["1.09萬人", [10900]],
  ["4400多万人次", [44000000]],
  ["11.35 million", [11350000]],
  ["more than 90 percent", [0.9]],
  ["98.5%以上", [0.985]],
  ["21:41:38", []],
  ["第一", []],
  ["81人和807人", [81, 807]]
])("readPrinted(%j) is %j", (text, numbers) => {
  expect(readPrinted(text)).toEqual(numbers);
});
