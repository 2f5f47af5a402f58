import {expect, test} from "vitest";
import {ratioMoments} from "../../src/rates/ratioMoments.js";

test("ratioMoments(…) agrees with a sample of normal pairs to the second order", () => {
  const found = ratioMoments({a: 40, b: 100, varianceA: 4, varianceB: 9, covariance: 3});
  // Second-order expansion by hand: 0.4 + (0.4·9 − 3)/10⁴ and (4 − 0.8·3 + 0.16·9)/10⁴.
  expect(found.mean).toBeCloseTo(0.40006, 12);
  expect(found.variance).toBeCloseTo(3.04e-4, 12);
  expect(found.warning).toBeNull();
});

test.each<[string, () => unknown, string]>([
  [
    "text",
    () => ratioMoments({a: "5" as never, b: 10, varianceA: 1, varianceB: 4, covariance: 0}),
    'invalid a; not finite: "5"'
  ],
  [
    "a variance below 0",
    () => ratioMoments({a: 5, b: 10, varianceA: -1, varianceB: 4, covariance: 0}),
    "invalid varianceA; not ≥ 0: -1"
  ],
  [
    "a misspelt key",
    () => ratioMoments({a: 5, b: 10, varianceA: 1, varianceB: 4, covariance: 0, cov: 1} as never),
    'unknown key of moments: "cov"'
  ],
  [
    "what overflows",
    () => ratioMoments({a: 50, b: 5e-324, varianceA: 0, varianceB: 0, covariance: 0}),
    "invalid mean; not finite: NaN"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
