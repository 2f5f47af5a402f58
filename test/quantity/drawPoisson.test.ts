import {expect, test} from "vitest";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";
import {logGamma} from "../../src/quantity/logGamma.js";
import {chiSquare} from "./chiSquare.js";
import {draws, expectMoments, sample, tally} from "./sampling.js";

for (const mean of [0.2, 3, 9.9, 10, 37, 400])
  test(`drawPoisson(random, ${mean}) follows the Poisson distribution (chi-square, moments)`, () => {
    const values = sample((random) => drawPoisson(random, mean));
    expectMoments(values, mean, mean);
    const probability = (k: number) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
    expect(Math.abs(chiSquare(tally(values, 700), probability, draws))).toBeLessThan(4);
  });
