import {expect, test} from "vitest";
import {drawBetaBinomial} from "../../src/quantity/drawBetaBinomial.js";
import {chiSquare} from "./chiSquare.js";
import {draws, expectMoments, logBeta, logChoose, sample, tally} from "./sampling.js";

for (const [n, a, b] of [
  [20, 0.04, 3.96],
  [50, 2, 30],
  [200, 5, 150],
  [60, 8, 5],
  [300, 0.5, 0.5],
  [1000, 3, 60],
  [2000, 1e7, 1e9]
] as const)
  test(`drawBetaBinomial(random, ${n}, ${a}, ${b}) follows the beta-binomial distribution (chi-square, moments)`, () => {
    const values = sample((random) => drawBetaBinomial(random, n, a, b));
    const p = a / (a + b);
    expectMoments(values, n * p, n * p * (1 - p) * (1 + (n - 1) / (a + b + 1)));
    if (b > 1e6) return;
    const probability = (k: number) =>
      Math.exp(logChoose(n, k) + logBeta(k + a, n - k + b) - logBeta(a, b));
    expect(Math.abs(chiSquare(tally(values, n + 1), probability, draws))).toBeLessThan(4);
  });
