import fc from "fast-check";
import {expect, test} from "vitest";
import {normalCdf} from "../../src/quantity/normalCdf.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {relative, worst} from "./elementaryReference.js";

test("normalCdf(z) agrees with mpmath (rtol 1e-14)", () => {
  expect(worst("normalCdf", ([z, p]) => relative(normalCdf(z!), p!))).toBeLessThan(1e-14);
});

test("normalCdf(normalQuantile(p)) is p", () => {
  fc.assert(
    fc.property(fc.double({min: 1e-200, max: 0.5, noNaN: true}), (p) => {
      expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
    })
  );
});
