import {expect, test} from "vitest";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {relative, worst} from "./elementaryReference.js";

test("normalQuantile(p) agrees with mpmath (rtol 1e-15)", () => {
  expect(worst("normalQuantile", ([p, z]) => relative(normalQuantile(p!), z!))).toBeLessThan(1e-15);
});
