import {expect, test} from "vitest";
import {hazardOfEvents, hazardOfRatio} from "../../src/rates/hazardOfEvents.js";

test.each<[string, () => unknown, string]>([
  ["endless events", () => hazardOfEvents(Infinity, 1), "invalid events; not ≥ 0: Infinity"],
  ["text", () => hazardOfEvents(3, "150" as never), 'invalid personYears; not > 0: "150"'],
  [
    "a rate that overflows",
    () => hazardOfEvents(3, 5e-324),
    "invalid hazard; not finite: Infinity"
  ],
  ["true", () => hazardOfRatio(0.02, true as never), "invalid hazard ratio; not ≥ 0: true"]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
