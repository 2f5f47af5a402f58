import {expect, test} from "vitest";
import {binomialLogDensity, poissonLogDensity} from "../../src/quantity/logDensity.js";
import {worst} from "./elementaryReference.js";

test("binomialLogDensity(k, n, p) agrees with mpmath (atol 1e-12 + 2e-16 n)", () => {
  const error = ([k, n, p, y]: number[]) =>
    Math.abs(binomialLogDensity(k!, n!, p!) - y!) / (1e-12 + 2e-16 * n!);
  expect(worst("binomialLogDensity", error)).toBeLessThan(1);
});

test("poissonLogDensity(k, mean) agrees with mpmath (1e-12 of 1 + |value|)", () => {
  const error = ([k, mean, y]: number[]) =>
    Math.abs(poissonLogDensity(k!, mean!) - y!) / (1 + Math.abs(y!));
  expect(worst("poissonLogDensity", error)).toBeLessThan(1e-12);
});
