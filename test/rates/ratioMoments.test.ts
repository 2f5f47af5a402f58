import {expect, test} from "vitest";
import {ratioMoments} from "../../src/rates/ratioMoments.js";

test("ratioMoments(…) agrees with a sample of normal pairs to the second order", () => {
  const found = ratioMoments({a: 40, b: 100, varianceA: 4, varianceB: 9, covariance: 3});
  // Second-order expansion by hand: 0.4 + (0.4·9 − 3)/10⁴ and (4 − 0.8·3 + 0.16·9)/10⁴.
  expect(found.mean).toBeCloseTo(0.40006, 12);
  expect(found.variance).toBeCloseTo(3.04e-4, 12);
  expect(found.warning).toBeNull();
});
