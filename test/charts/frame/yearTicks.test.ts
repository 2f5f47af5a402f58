import fc from "fast-check";
import {expect, test} from "vitest";
import {yearTicks} from "../../../src/charts/frame/yearTicks.js";

test("yearTicks ends on the last year and never sets labels closer than 50 px", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 80}), fc.integer({min: 90, max: 900}), (span, width) => {
      const ticks = yearTicks(2000, 2000 + span, width);
      expect(ticks.at(-1)).toBe(2000 + span);
      if (ticks.length > 2)
        expect(((ticks[1] - ticks[0]) * width) / span).toBeGreaterThanOrEqual(49.9);
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "2025, Infinity",
    () => yearTicks(2025, Infinity, 220),
    "invalid year; not an integer in -9999..9999: Infinity"
  ],
  [
    "-Infinity, 2035",
    () => yearTicks(-Infinity, 2035, 220),
    "invalid year; not an integer in -9999..9999: -Infinity"
  ],
  [
    "2025, 1e9",
    () => yearTicks(2025, 1e9, 220),
    "invalid year; not an integer in -9999..9999: 1000000000"
  ]
])("yearTicks(%s) is refused: it counted without end", (_, call, message) => {
  expect(call).toThrow(message);
});
