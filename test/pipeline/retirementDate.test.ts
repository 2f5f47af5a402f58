import {expect, test} from "vitest";
import {retirementDate, retirementDelay} from "../../src/pipeline/retirementDate.js";

test.each<[string, () => unknown, string]>([
  [
    "an unknown choice, which was on time",
    () => retirementDate("men60", 1, "erly" as never),
    'unknown choice: "erly"; one of early'
  ],
  [
    "an unknown class",
    () => retirementDate("men65" as never, 1),
    'unknown retirement class: "men65"; one of men60'
  ],
  [
    "a month as text, which + would join",
    () => retirementDate("men60", "1" as never),
    'invalid old; not an integer in -999999..999999: "1"'
  ],
  [
    "half a year",
    () => retirementDelay("men60", 2025.5, 1),
    "invalid year; not an integer in -9999..9999: 2025.5"
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
