import {afterEach, expect, test, vi} from "vitest";
import {today} from "../../src/cli/today.js";

afterEach(() => {
  vi.useRealTimers();
});

test("today() is the day where the program runs, as an ISO date", () => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 0, 5, 23, 59));
  expect(today()).toBe("2026-01-05");
});
