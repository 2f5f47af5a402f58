import fc from "fast-check";
import {expect, test} from "vitest";
import {exp, expm1} from "../../src/quantity/exp.js";
import {log, log1p} from "../../src/quantity/log.js";
import {normalCdf} from "../../src/quantity/normalCdf.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {ulps, worst} from "./elementaryReference.js";

for (const [name, f] of Object.entries({exp, expm1, log, log1p}))
  test(`${name}(x) is within 1 unit in the last place of mpmath`, () => {
    expect(worst(name, ([x, y]) => ulps(f(x!), y!))).toBeLessThanOrEqual(1);
  });

test("the ends of the range are as in IEEE 754", () => {
  for (const f of [exp, expm1, log, log1p, normalQuantile, normalCdf])
    expect(f(Number.NaN)).toBeNaN();
  expect([exp(Infinity), exp(-Infinity), exp(710), exp(-746)]).toEqual([Infinity, 0, Infinity, 0]);
  expect([expm1(Infinity), expm1(-Infinity), expm1(710)]).toEqual([Infinity, -1, Infinity]);
  expect([log(0), log(Infinity), log(-1)]).toEqual([-Infinity, Infinity, Number.NaN]);
  expect([log1p(-1), log1p(Infinity), log1p(-2)]).toEqual([-Infinity, Infinity, Number.NaN]);
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(2)]).toEqual([
    -Infinity,
    Infinity,
    Number.NaN
  ]);
  expect(expm1(-0)).toBe(-0);
  expect(log1p(-0)).toBe(-0);
});

test("exp and log are inverse, monotone neighbours never cross", () => {
  fc.assert(
    fc.property(fc.double({min: -700, max: 700, noNaN: true}), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4e-16 * (1 + Math.abs(x)));
      expect(exp(x + Math.abs(x) * 1e-15 + 1e-15)).toBeGreaterThanOrEqual(exp(x));
    })
  );
});
