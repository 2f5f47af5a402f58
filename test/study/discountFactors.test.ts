import {expect, test} from "vitest";
import {discountFactors} from "../../src/study/discountFactors.js";

test("discountFactors(discount) are 1 without a discount, and at a rate of 0", () => {
  expect(discountFactors(undefined, 2, 1, true).flow).toEqual([1, 1]);
  expect(discountFactors({rate: 0, at: "middle"}, 2, 1, true).opening).toEqual([1, 1]);
});

test("discountFactors(discount) refuses unknown moments, rates and keys", () => {
  expect(() => discountFactors({rate: 0.1, at: "centre" as "end"}, 1, 1, true)).toThrow(
    'unknown moment (discount.at): "centre"'
  );
  expect(() => discountFactors({rate: Number.NaN, at: "end"}, 1, 1, true)).toThrow("not ≥ 0");
  expect(() => discountFactors({rat: 0.1, at: "end"} as never, 1, 1, true)).toThrow(
    'unknown key of discount: "rat"; one of rate'
  );
});

test.each<[string, () => unknown, string]>([
  [
    "a rate as text, which 1 + rate would join",
    () => discountFactors({rate: "0.03" as never, at: "end"}, 2, 1, true),
    'invalid discount.rate; not ≥ 0 a year: "0.03"'
  ]
])("discountFactors refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("discountFactors(discount) refuses a rate in percent", () => {
  expect(() => discountFactors({rate: 3, at: "end"}, 2, 1, true)).toThrow(
    "invalid discount.rate; not at most 1 a year, 3% is 0.03: 3"
  );
});
