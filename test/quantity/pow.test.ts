import fc from "fast-check";
import {expect, test} from "vitest";
import {pow, powInt} from "../../src/quantity/pow.js";
import {relative, worst} from "./elementaryReference.js";

test("pow(x, y) agrees with mpmath (rtol 1e-14)", () => {
  expect(worst("pow", ([x, y, z]) => relative(pow(x!, y!), z!))).toBeLessThan(1e-14);
});

test("powInt(x, n) is repeated multiplication", () => {
  fc.assert(
    fc.property(fc.integer({min: -7, max: 7}), fc.integer({min: 0, max: 18}), (x, n) => {
      expect(powInt(x, n)).toBe(Number(BigInt(x) ** BigInt(n)));
      expect(powInt(2, -n)).toBe(1 / 2 ** n);
    })
  );
});
