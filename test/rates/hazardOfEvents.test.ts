import {expect, test} from "vitest";
import {hazardOfEvents, hazardOfRatio} from "../../src/rates/hazardOfEvents.js";
import {probabilityOfOdds, probabilityOfRiskRatio} from "../../src/rates/probabilityOfOdds.js";

test("hazardOfEvents(events, personYears) is their quotient; none seen is no hazard", () => {
  expect(hazardOfEvents(3, 150)).toBe(0.02);
  expect(hazardOfEvents(0, 150)).toBe(0);
  expect(() => hazardOfEvents(-1, 150)).toThrow("invalid events; not ≥ 0: -1");
  expect(() => hazardOfEvents(Number.NaN, 150)).toThrow("invalid events; not ≥ 0: NaN");
  expect(() => hazardOfEvents(1, 0)).toThrow("invalid personYears; not > 0: 0");
});

test("hazardOfRatio(hazard, ratio) multiplies the hazard, above 1 as well", () => {
  expect(hazardOfRatio(0.5, 3)).toBe(1.5);
  expect(hazardOfRatio(0.5, 0)).toBe(0);
  expect(() => hazardOfRatio(-0.5, 3)).toThrow("invalid hazard; not ≥ 0 (1/yr): -0.5");
  expect(() => hazardOfRatio(0.5, -3)).toThrow("invalid hazard ratio; not ≥ 0: -3");
});

test("probabilityOfOdds(odds) is o / (1 + o), and 1 for odds without end", () => {
  expect([0, 1, 3, Infinity].map(probabilityOfOdds)).toEqual([0, 0.5, 0.75, 1]);
  expect(() => probabilityOfOdds(-1)).toThrow("invalid odds; not ≥ 0: -1");
});

test("probabilityOfRiskRatio(p, ratio) multiplies the probability, up to 1", () => {
  expect(probabilityOfRiskRatio(0.25, 2)).toBe(0.5);
  expect(probabilityOfRiskRatio(0.5, 2)).toBe(1);
  expect(() => probabilityOfRiskRatio(0.75, 2)).toThrow(
    "invalid risk ratio; probability above 1: 1.5"
  );
  expect(() => probabilityOfRiskRatio(0.75, -1)).toThrow("invalid risk ratio; not ≥ 0: -1");
});

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
