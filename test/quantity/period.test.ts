import fc from "fast-check";
import {expect, test} from "vitest";
import {calendarYear, partOfYear, readPeriod, yearEnd} from "../../src/quantity/period.js";

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

test("yearEnd(date) rises through the year and meets the year ends", () => {
  expect([yearEnd("2023-12-31"), yearEnd("2024-12-31")]).toEqual([2023, 2024]);
  const months = Array.from({length: 12}, (_, m) =>
    yearEnd(`2024-${String(m + 1).padStart(2, "0")}`)
  );
  months.forEach((at, m) => {
    expect(Math.abs(at - (2023 + (m + 1) / 12))).toBeLessThan(0.006);
  });
  const days = ["2024-06-29", "2024-06-30", "2024-07-01", "2024-12-30", "2024-12-31"].map(yearEnd);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test.each([
  ["2024", 1],
  ["2025-09", 1 / 12],
  ["2025-01/2025-09", 9 / 12],
  ["2024-09/2025-08", 1],
  ["2024-11/2025-02", 4 / 12],
  ["2019/2024", 1],
  ["../2015-08", 1]
])("partOfYear(%j) is %d", (period, part) => {
  expect(partOfYear(period)).toBe(part);
});

test.each([
  ["2024", "flow", 2024],
  ["2024-01/2024-12", "flow", 2024],
  ["2024-12-31", "flow", null],
  ["2023/2024", "flow", null],
  ["2024-09/2025-08", "flow", null],
  ["2024", "stock", 2024],
  ["2024-12-31", "stock", 2024],
  ["2024-12-31", "ratio", 2024],
  ["2024-06-30", "stock", null],
  ["2024-12", "stock", null],
  ["../2024", "stock", null],
  ["[2023,2024]", "stock", null]
] as const)("calendarYear(%j, %j) is %j", (period, kind, year) => {
  expect(calendarYear(period, kind)).toBe(year);
});
