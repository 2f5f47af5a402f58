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
