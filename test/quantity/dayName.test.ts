import fc from "fast-check";
import {expect, test} from "vitest";
import {dayName} from "../../src/quantity/dayName.js";
import {printedDecimals} from "../../src/quantity/printedDecimals.js";

test("dayName(date) writes the day in both languages, and refuses what is no day", () => {
  expect(dayName("2024-02-29")).toEqual({zh: "2024年2月29日", en: "29 February 2024"});
  expect(dayName("2025-12-01")).toEqual({zh: "2025年12月1日", en: "1 December 2025"});
  expect(() => dayName("2025-02-29")).toThrow(RangeError);
});

test("printedDecimals(value) are the fewest decimals that print the value in full", () => {
  expect([0.36, 50000, 1.5e-7, -12.5, 1e21, 0].map(printedDecimals)).toEqual([2, 0, 8, 1, 0, 0]);
  fc.assert(
    fc.property(fc.integer({min: -1e9, max: 1e9}), fc.nat(6), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      const printed = printedDecimals(value);
      expect(Number(value.toFixed(printed))).toBe(value);
      if (printed > 0) expect(Number(value.toFixed(printed - 1))).not.toBe(value);
    })
  );
});
