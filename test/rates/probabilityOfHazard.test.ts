import fc from "fast-check";
import {expect, test} from "vitest";
import {
  hazardOfProbability,
  probabilityOfHazard,
  probabilityOverPeriod
} from "../../src/rates/probabilityOfHazard.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});

test("hazard → probability → hazard is the identity to 1e-12", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(1, 0.5, 1 / 12), (h, dt) => {
      expect(hazardOfProbability(probabilityOfHazard(h, dt), dt) / h).toBeCloseTo(1, 12);
    })
  );
});

test.each<[string, () => unknown, string]>([
  ["text", () => probabilityOfHazard("0.5" as never, 1), 'invalid hazard; not ≥ 0 (1/yr): "0.5"'],
  ["null", () => hazardOfProbability(0.5, null as never), "invalid dt; not > 0 years: null"],
  [
    "a negative period of what is sure",
    () => probabilityOverPeriod(1, 1, -1),
    "invalid to; not ≥ 0 years: -1"
  ],
  [
    "no period of what is sure",
    () => probabilityOverPeriod(1, 0, 1),
    "invalid from; not > 0 years: 0"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
