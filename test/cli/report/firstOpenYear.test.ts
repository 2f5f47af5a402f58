import {expect, test} from "vitest";
import {firstOpenYear} from "../../../src/cli/report/firstOpenYear.js";

test("firstOpenYear(asOf, until) is this year until the end of June, then the next, never after until", () => {
  expect(firstOpenYear("2026-06-30", 2027)).toBe(2026);
  expect(firstOpenYear("2026-07-01", 2027)).toBe(2027);
  expect(firstOpenYear("2027-12-31", 2027)).toBe(2027);
});
