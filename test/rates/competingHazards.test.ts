import fc from "fast-check";
import {expect, test} from "vitest";
import {competingExits, hazardsOfCrude} from "../../src/rates/competingHazards.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});

const share = fc.double({min: 0.01, max: 1, noNaN: true});

test("hazardsOfCrude(p) gives back the crude probabilities it was made of", () => {
  fc.assert(
    fc.property(fc.array(share, {minLength: 1, maxLength: 5}), positive, (x, dt) => {
      const p = x.map((y) => y / (x.length + 1));
      competingExits(1, hazardsOfCrude(p, dt), dt).forEach((y, k) => {
        expect(y).toBeCloseTo(p[k], 12);
      });
    })
  );
});
