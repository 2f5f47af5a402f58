import fc from "fast-check";
import {expect, test} from "vitest";
import {niceStep} from "../../../src/charts/frame/niceStep.js";

test("niceStep(x) is 1, 2 or 5 times a power of ten, not below x and less than 2.5 times as large", () => {
  fc.assert(
    fc.property(fc.double({min: 1e-9, max: 1e9, noNaN: true}), (x) => {
      const step = niceStep(x);
      const leading = Number(step.toExponential(6).split("e")[0]);
      expect([1, 2, 5]).toContain(leading);
      expect(step).toBeGreaterThanOrEqual(x * (1 - 1e-9));
      expect(step).toBeLessThanOrEqual(2.5 * x * (1 + 1e-9));
    })
  );
});
