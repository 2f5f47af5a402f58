import fc from "fast-check";
import {expect, test} from "vitest";
import type {Target} from "../../src/project/target.js";
import {chanceOf} from "../../src/verdict/chanceOf.js";
import type {QuantileCurve} from "../../src/verdict/quantileCurve.js";

type Operator = Target["operator"];
/** Even between 0 and 100: a tenth below 10, and so on. */
const even: QuantileCurve = {
  p: [0.1, 0.3, 0.5, 0.7, 0.9],
  value: [10, 30, 50, 70, 90]
};
const free = {least: -Infinity, most: Infinity};
const chance = (
  operator: Operator,
  value: number | undefined,
  {unit = "yuan", curve = even, limits = free, valueHigh = undefined as number | undefined} = {}
) => chanceOf({id: "T1", operator, value, valueHigh, unit} as never, curve, limits);

test("chanceOf(goal of a measured quantity) is the share of the curve on its side", () => {
  expect(chance(">=", 40)).toBeCloseTo(0.6, 12);
  expect(chance(">", 40)).toBeCloseTo(0.6, 12);
  expect(chance("<", 40)).toBeCloseTo(0.4, 12);
  expect(chance("<=", 40)).toBeCloseTo(0.4, 12);
  expect(chance("between", 40, {valueHigh: 60})).toBeCloseTo(0.2, 12);
  // 40 ± 10%; and = 40 as printed is 39.5 to 40.5.
  expect(chance("about", 40)).toBeCloseTo(0.08, 12);
  expect(chance("=", 40)).toBeCloseTo(0.01, 12);
  expect(chance("=", 40.5)).toBeCloseTo(0.001, 12);
  expect(chance("none", 40)).toBeNull();
  expect(chance(">=", undefined)).toBeNull();
  expect(() => chance("between", 40)).toThrow("missing upper goal of T1");
});

test("chanceOf(goal of whole persons) takes n for n ± ½, and a broken goal for the next whole", () => {
  const unit = "person";
  expect(chance(">=", 40, {unit})).toBeCloseTo(1 - 0.395, 12);
  expect(chance(">", 40, {unit})).toBeCloseTo(1 - 0.405, 12);
  expect(chance("<", 40, {unit})).toBeCloseTo(0.395, 12);
  expect(chance("<=", 40, {unit})).toBeCloseTo(0.405, 12);
  expect(chance("=", 40, {unit})).toBeCloseTo(0.01, 12);
  // At least 40.2 is at least 41; at most 40.2 at most 40.
  expect(chance(">=", 40.2, {unit})).toBeCloseTo(1 - 0.405, 12);
  expect(chance("<=", 40.2, {unit})).toBeCloseTo(0.405, 12);
});

test("chanceOf(goal of a share) compares it as it is, as printed only for = and at the edge of what a share can be", () => {
  const curve = {p: even.p, value: even.value.map((value) => value / 100)};
  const limits = {least: 0.3, most: 0.6};
  const share = (goal: number, operator: Operator = ">=") =>
    chance(operator, goal, {unit: "1", curve, limits});
  expect(share(0.4)).toBeCloseTo(0.6, 12);
  expect(share(0.6)).toBeCloseTo(1 - 0.595, 12);
  expect(share(0.3, "<=")).toBeCloseTo(0.305, 12);
  expect(share(0.4, "<=")).toBeCloseTo(0.4, 12);
  // 40% is 39.5% to 40.5%, 40.5% a tenth of that.
  expect(share(0.4, "=")).toBeCloseTo(0.01, 12);
  expect(share(0.405, "=")).toBeCloseTo(0.001, 12);
  // At the edge = is as likely as what else is met there.
  expect(share(0.6, "=")).toBeCloseTo(share(0.6) ?? 2, 12);
  expect(share(0.3, "=")).toBeCloseTo(share(0.3, "<=") ?? 2, 12);
  expect(share(0.40012, "=")).toBeCloseTo(0.00001, 12);
  // Published to a tenth of a percentage point, 59.6% is not 60%: no goal is likelier than a lower one.
  const tenth = (operator: Operator, value: number) =>
    chanceOf({id: "T1", operator, value, unit: "1", rounding: 0.0005}, curve, limits);
  expect(tenth(">=", 0.6)).toBeCloseTo(1 - 0.5995, 12);
  expect(tenth("=", 0.6)).toBeCloseTo(1 - 0.5995, 12);
  expect(tenth(">=", 0.599)).toBeGreaterThan(tenth(">=", 0.6) ?? 2);
  expect(tenth("=", 0.4)).toBeCloseTo(0.01, 12);
});

test("chanceOf(…, a published value) compares it as it is", () => {
  const curve = {p: [0.5], value: [40]};
  const known = (operator: Operator, value: number) =>
    chance(operator, value, {unit: "person", curve});
  expect([known(">=", 40), known(">", 40), known("<=", 40), known("<", 40)]).toEqual([1, 0, 1, 0]);
  expect([known("=", 40), known("=", 41)]).toEqual([1, 0]);
});

test("chanceOf(…, {least, most}) is 0 or 1 beyond what the quantity cannot pass", () => {
  const limits = {least: 0, most: 100};
  expect(chance(">", 100, {limits})).toBe(0);
  expect(chance("<=", 100, {limits})).toBe(1);
  expect(chance(">=", 0, {limits})).toBe(1);
  expect(chance("<", 0, {limits})).toBe(0);
  // Without limits the curve is never surer than its outermost quantile.
  expect(chance(">", 100)).toBeCloseTo(0.1, 12);
});

test("chanceOf(…): at least and fewer than make one, and a higher goal is no easier", () => {
  const goal = fc.integer({min: -20, max: 120});
  const unit = fc.constantFrom("person", "yuan", "1");
  fc.assert(
    fc.property(goal, goal, unit, (a, b, of) => {
      const at = (value: number) => chance(">=", value, {unit: of})!;
      expect(at(a) + chance("<", a, {unit: of})!).toBeCloseTo(1, 12);
      expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
    })
  );
});
