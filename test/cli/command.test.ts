import {expect, test, vi} from "vitest";
import {pastDay, wholeNumber} from "../../src/cli/command.js";

test("wholeNumber refuses what is not a whole number in range, with the value", () => {
  expect(wholeNumber("runs", "1000", 1, 1000000)).toBe(1000);
  for (const text of ["x", "1.5", "1e3", "0", "", "1000001", "NaN", "0x10"])
    expect(() => wholeNumber("runs", text, 1, 1000000)).toThrow(
      `invalid runs; not an integer in 1..1000000: ${text}`
    );
});

test("pastDay(name, text) takes a day up to today, and refuses one that has not come", () => {
  vi.useFakeTimers({now: new Date(2026, 10, 30, 12), toFake: ["Date"]});
  try {
    expect(pastDay("as-of", " 2026-11-30 ")).toBe("2026-11-30");
    for (const got of ["2026-12-01", "2199-01-01"])
      expect(() => pastDay("as-of", got)).toThrow(
        `expected a day up to today (2026-11-30) for --as-of, got ${got}: what will be known then is not known; check the year`
      );
    expect(() => pastDay("as-of", "2026-02-30")).toThrow("expected a date for --as-of");
  } finally {
    vi.useRealTimers();
  }
});
