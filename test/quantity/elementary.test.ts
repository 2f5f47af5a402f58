import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {betaShare} from "../../src/quantity/betaShare.js";
import {exp, expm1} from "../../src/quantity/exp.js";
import {log, log1p} from "../../src/quantity/log.js";
import {binomialLogDensity, poissonLogDensity} from "../../src/quantity/logDensity.js";
import {logGamma, logGammaRise} from "../../src/quantity/logGamma.js";
import {logistic, logit} from "../../src/quantity/logistic.js";
import {normalCdf} from "../../src/quantity/normalCdf.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";
import {pow, powInt} from "../../src/quantity/pow.js";

const {values} = JSON.parse(readFileSync("test/reference/elementary.json", "utf8")) as {
  values: Record<string, number[][]>;
};

/** Units in the last place of y between x and y. */
function ulps(x: number, y: number): number {
  if (x === y) return 0;
  const view = new DataView(new ArrayBuffer(8));
  const order = (z: number) => {
    view.setFloat64(0, z);
    const bits = view.getBigInt64(0);
    return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
  };
  const distance = order(x) - order(y);
  return Number(distance < 0n ? -distance : distance);
}

const worst = (name: string, error: (row: number[]) => number) =>
  Math.max(...values[name].map(error));
const relative = (x: number, y: number) => (y === 0 ? Math.abs(x) : Math.abs(x / y - 1));

for (const [name, f] of Object.entries({exp, expm1, log, log1p}))
  test(`${name}(x) is within 1 unit in the last place of mpmath`, () => {
    expect(worst(name, ([x, y]) => ulps(f(x!), y!))).toBeLessThanOrEqual(1);
  });

test("normalQuantile(p) agrees with mpmath (rtol 1e-15)", () => {
  expect(worst("normalQuantile", ([p, z]) => relative(normalQuantile(p!), z!))).toBeLessThan(1e-15);
});

test("normalCdf(z) agrees with mpmath (rtol 1e-14)", () => {
  expect(worst("normalCdf", ([z, p]) => relative(normalCdf(z!), p!))).toBeLessThan(1e-14);
});

test("logGamma(x) agrees with mpmath (1e-13 of 1 + |value|)", () => {
  const error = ([x, y]: number[]) => Math.abs(logGamma(x!) - y!) / (1 + Math.abs(y!));
  expect(worst("logGamma", error)).toBeLessThan(1e-13);
});

test("logGammaRise(x, d) agrees with mpmath (1e-13 of 1 + |value|)", () => {
  const error = ([x, d, y]: number[]) => Math.abs(logGammaRise(x!, d!) - y!) / (1 + Math.abs(y!));
  expect(worst("logGammaRise", error)).toBeLessThan(1e-13);
});

test("betaShare(x, a, b) agrees with mpmath (atol 1e-12)", () => {
  expect(worst("betaShare", ([x, a, b, p]) => Math.abs(betaShare(x!, a!, b!) - p!))).toBeLessThan(
    1e-12
  );
});

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

test("pow(x, y) agrees with mpmath (rtol 1e-14)", () => {
  expect(worst("pow", ([x, y, z]) => relative(pow(x!, y!), z!))).toBeLessThan(1e-14);
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

test("logistic(logit(p)) is p", () => {
  fc.assert(
    fc.property(fc.double({min: 1e-12, max: 1 - 1e-12, noNaN: true}), (p) => {
      expect(logistic(logit(p))).toBeCloseTo(p, 14);
    })
  );
});

test("normalCdf(normalQuantile(p)) is p", () => {
  fc.assert(
    fc.property(fc.double({min: 1e-200, max: 0.5, noNaN: true}), (p) => {
      expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-12);
    })
  );
});

test("powInt(x, n) is repeated multiplication", () => {
  fc.assert(
    fc.property(fc.integer({min: -7, max: 7}), fc.integer({min: 0, max: 18}), (x, n) => {
      expect(powInt(x, n)).toBe(Number(BigInt(x) ** BigInt(n)));
      expect(powInt(2, -n)).toBe(1 / 2 ** n);
    })
  );
});
