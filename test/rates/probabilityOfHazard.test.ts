import fc from "fast-check";
import {expect, test} from "vitest";
import {hazardOfProbability, probabilityOfHazard} from "../../src/rates/probabilityOfHazard.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});

test("hazard → probability → hazard is the identity to 1e-12", () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(1, 0.5, 1 / 12), (h, dt) => {
      expect(hazardOfProbability(probabilityOfHazard(h, dt), dt) / h).toBeCloseTo(1, 12);
    })
  );
});
