import {expect, test} from "vitest";
import {logGamma, logGammaRise} from "../../src/quantity/logGamma.js";
import {worst} from "./elementaryReference.js";

test("logGamma(x) agrees with mpmath (1e-13 of 1 + |value|)", () => {
  const error = ([x, y]: number[]) => Math.abs(logGamma(x!) - y!) / (1 + Math.abs(y!));
  expect(worst("logGamma", error)).toBeLessThan(1e-13);
});

test("logGammaRise(x, d) agrees with mpmath (1e-13 of 1 + |value|)", () => {
  const error = ([x, d, y]: number[]) => Math.abs(logGammaRise(x!, d!) - y!) / (1 + Math.abs(y!));
  expect(worst("logGammaRise", error)).toBeLessThan(1e-13);
});
