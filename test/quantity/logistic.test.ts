import fc from "fast-check";
import {expect, test} from "vitest";
import {logistic, logit} from "../../src/quantity/logistic.js";

test("logistic(logit(p)) is p", () => {
  fc.assert(
    fc.property(fc.double({min: 1e-12, max: 1 - 1e-12, noNaN: true}), (p) => {
      expect(logistic(logit(p))).toBeCloseTo(p, 14);
    })
  );
});

// Python 3.11, decimal with 60 digits: float(1 / (1 + (-Decimal(x)).exp()))
test.each([
  [0.015625, 0.5039061705290805],
  [0.03125, 0.5078118642792044],
  [0.0625, 0.5156199157230156]
])("logistic(%d) is the nearest double, where odds/(1 + odds) is one off", (x, value) => {
  expect(logistic(x)).toBe(value);
});
