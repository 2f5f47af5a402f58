import {expect, test} from "vitest";
import {betaShare} from "../../src/quantity/betaShare.js";
import {drawBeta, drawDirichlet, drawGamma} from "../../src/quantity/drawGamma.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {chiSquare} from "./chiSquare.js";
import {draws, expectMoments, sample, tally} from "./sampling.js";

for (const shape of [0.05, 0.7, 1, 2.5, 300])
  test(`drawGamma(random, ${shape}) has the moments of the gamma distribution (4 standard errors)`, () => {
    const values = sample((random) => drawGamma(random, shape, 3));
    expectMoments(values, 3 * shape, 9 * shape);
    const third = values.reduce((s, x) => s + (x / 3) ** 3, 0) / draws;
    const sixth = values.reduce((s, x) => s + (x / 3) ** 6, 0) / draws;
    const expected = shape * (shape + 1) * (shape + 2);
    expect(Math.abs(third - expected)).toBeLessThan(4 * Math.sqrt((sixth - expected ** 2) / draws));
  });

for (const [a, b] of [
  [0.01, 0.02],
  [0.5, 3],
  [2, 2],
  [80, 4]
] as const)
  test(`drawBeta(random, ${a}, ${b}) follows the beta distribution (chi-square over 20 intervals)`, () => {
    const values = sample((random) => Math.min(19, Math.floor(20 * drawBeta(random, a, b))));
    const probability = (k: number) => betaShare((k + 1) / 20, a, b) - betaShare(k / 20, a, b);
    expect(Math.abs(chiSquare(tally(values, 20), probability, draws))).toBeLessThan(4);
  });

test("drawDirichlet(random, alpha) has the means and variances of its components, and sum 1", () => {
  const alpha = [39, 8.5, 2.5, 0.02];
  const columns = alpha.map(() => new Float64Array(20_000));
  const random = createRandom(2);
  const share = new Float64Array(4);
  for (let run = 0; run < 20_000; ++run) {
    drawDirichlet(random.seek(run, 0, 0, 0), alpha, share);
    expect(Math.abs(share.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-15 * 4);
    share.forEach((x, j) => {
      columns[j][run] = x;
    });
  }
  const total = 50.02;
  alpha.forEach((a, j) => {
    const m = a / total;
    expectMoments(columns[j], m, (m * (1 - m)) / (total + 1));
  });
});
