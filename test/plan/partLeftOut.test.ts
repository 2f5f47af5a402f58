import {expect, test} from "vitest";
import {partLeftOut} from "../../src/plan/partLeftOut.js";

test("partLeftOut({start, due}) is the part before whole years up to the due date, none of whole years, of leap years too", () => {
  const of = (start: string, due: string) => partLeftOut({start, due});
  expect(of("2025-01-01", "2027-12-31")).toBeNull();
  expect(of("2024-01-01", "2024-12-31")).toBeNull();
  expect(of("2023-03-01", "2028-02-29")).toBeNull();
  expect(of("2025-09-01", "2027-08-31")).toBeNull();
  expect(of("2025-07-01", "2027-12-31")).toBe("part");
  expect(of("2025-01-01", "2027-06-30")).toBe("part");
  expect(of("2025-01-03", "2027-12-31")).toBe("part");
});

test("partLeftOut({start, due}) of less than a year is what is counted from before", () => {
  expect(partLeftOut({start: "2025-07-01", due: "2025-12-31"})).toBe("before");
});
