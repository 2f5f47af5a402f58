import fc from "fast-check";
import {expect, test} from "vitest";
import {daysInMonth, isDate, monthsBetween, readDate, yearOf} from "../../src/quantity/date.js";

test("isDate(text) agrees with the calendar of the language on every day and none between", () => {
  const anyDay = fc.tuple(fc.integer({min: 0, max: 9999}), fc.nat({max: 20}), fc.nat({max: 40}));
  fc.assert(
    fc.property(anyDay, ([year, month, day]) => {
      const two = (n: number) => String(n).padStart(2, "0");
      const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isDate(text)).toBe(exists);
      if (exists) expect(readDate(text)).toEqual({year, month, day});
    }),
    {numRuns: 2000}
  );
});

test.each([
  "",
  "2025-99-99",
  "2025-02-29",
  "2025-2-9",
  "2025",
  "2025-06-31",
  " 2025-06-30",
  "2025-06-30T00:00"
])("readDate(%j) is refused", (text) => {
  expect(() => readDate(text)).toThrow(
    `invalid date; not a day that exists, as 2024-12-31 does: ${text || "nothing"}`
  );
  expect(isDate(text)).toBe(false);
});

test("yearOf(date) does not take the first digits for a year", () => {
  expect(yearOf("2027-12-31")).toBe(2027);
  expect(() => yearOf("2025-99-99")).toThrow("invalid date");
});

test("daysInMonth(year, month) sums to 365 or 366 days", () => {
  const days = (year: number) =>
    Array.from({length: 12}, (_, m) => daysInMonth(year, m + 1)).reduce((a, b) => a + b);
  expect([1900, 2000, 2023, 2024, 2100].map(days)).toEqual([365, 366, 365, 366, 365]);
});

test("monthsBetween(from, to) counts back as it counts on", () => {
  expect(monthsBetween("2022-11-30", "2024-02-01")).toBe(15);
  expect(monthsBetween("2024-02-01", "2022-11-30")).toBe(-15);
});
