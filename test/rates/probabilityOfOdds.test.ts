import {expect, test} from "vitest";
import {probabilityOfOdds, probabilityOfRiskRatio} from "../../src/rates/probabilityOfOdds.js";

test.each<[string, () => unknown, string]>([
  [
    "text, of which 1 + odds is 15",
    () => probabilityOfOdds("5" as never),
    'invalid odds; not ≥ 0: "5"'
  ],
  ["a list", () => probabilityOfOdds([] as never), "invalid odds; not ≥ 0: []"],
  [
    "a negative probability",
    () => probabilityOfRiskRatio(-0.5, 2),
    "invalid probability; not in [0, 1]: -0.5"
  ],
  [
    "text for a ratio",
    () => probabilityOfRiskRatio(0.5, "1" as never),
    'invalid risk ratio; not ≥ 0: "1"'
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});

test("probabilityOfOdds(odds) is odds / (1 + odds), 1 for endless odds", () => {
  expect(probabilityOfOdds(3)).toBe(0.75);
  expect(probabilityOfOdds(Infinity)).toBe(1);
});
