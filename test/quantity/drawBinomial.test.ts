import fc from "fast-check";
import {expect, test} from "vitest";
import {drawBetaBinomial} from "../../src/quantity/drawBetaBinomial.js";
import {drawBinomial} from "../../src/quantity/drawBinomial.js";
import {drawGamma} from "../../src/quantity/drawGamma.js";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";
import {binomialLogDensity, poissonLogDensity} from "../../src/quantity/logDensity.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {chiSquare} from "./chiSquare.js";
import {draws, expectMoments, logBeta, logChoose, sample, tally} from "./sampling.js";

for (const [n, p] of [
  [1, 0.3],
  [7, 0.5],
  [40, 0.1],
  [1000, 0.002],
  [1000, 0.0099],
  [40, 0.26],
  [200, 0.06],
  [200, 0.7],
  [5000, 0.01],
  [3000, 0.999],
  [60, 0.5]
] as const)
  test(`drawBinomial(random, ${n}, ${p}) follows the binomial distribution (chi-square, moments)`, () => {
    const values = sample((random) => drawBinomial(random, n, p));
    expectMoments(values, n * p, n * p * (1 - p));
    const probability = (k: number) =>
      Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    expect(Math.abs(chiSquare(tally(values, n + 1), probability, draws))).toBeLessThan(4);
  });

for (const [n, p] of [
  [1_000_000, 0.3],
  [2_000_000_000, 0.25],
  [1_000_000, 2e-6]
] as const)
  test(`drawBinomial(random, ${n}, ${p}) has the moments of the binomial (4 standard errors)`, () => {
    expectMoments(
      sample((random) => drawBinomial(random, n, p)),
      n * p,
      n * p * (1 - p)
    );
  });

/** Whether k is where the distribution function passes u. */
function inverts(u: number, k: number, density: (k: number) => number): boolean {
  let below = 0;
  for (let j = 0; j < k; ++j) below += density(j);
  return below < u + 1e-12 && u < below + density(k) + 1e-12;
}

test("drawBinomial and drawBetaBinomial invert the distribution function at one uniform, below n p = 10", () => {
  const random = createRandom(21);
  for (const [n, p] of [
    [10, 0.001],
    [30, 0.2],
    [400, 0.02],
    [12, 0.9]
  ] as const) {
    const density = Array.from({length: n + 1}, (_, k) => Math.exp(binomialLogDensity(k, n, p)));
    const reversed = (k: number) => density[n - k];
    for (let run = 0; run < 30_000; ++run) {
      const u = random.seek(run, 0, 0, 0).uniform();
      const k = drawBinomial(random.seek(run, 0, 0, 0), n, p);
      const right = p > 0.5 ? inverts(1 - u, n - k, reversed) : inverts(u, k, (j) => density[j]);
      if (!right) throw new Error(`n ${n}, p ${p}, u ${u}: ${k}`);
    }
  }
  for (const [n, a, b] of [
    [20, 0.04, 3.96],
    [300, 3, 200]
  ] as const) {
    const density = (k: number) =>
      Math.exp(logChoose(n, k) + logBeta(k + a, n - k + b) - logBeta(a, b));
    for (let run = 0; run < 2000; ++run) {
      const u = random.seek(run, 0, 0, 0).uniform();
      const k = drawBetaBinomial(random.seek(run, 0, 0, 0), n, a, b);
      if (!inverts(u, k, density)) throw new Error(`n ${n}, a ${a}, b ${b}, u ${u}: ${k}`);
    }
  }
});

test("drawBinomial(random, n, p) never falls as p rises at the same address, below n p = 10", () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.integer({min: 1, max: 15}),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (run, n, a, b) => {
        const draw = (p: number) => drawBinomial(createRandom(1).seek(run, 0, 0, 0), n, p);
        expect(draw(Math.min(a, b))).toBeLessThanOrEqual(draw(Math.max(a, b)));
      }
    )
  );
});

test("drawBinomial(random, n, p) moves little when p moves little, above n p = 10 (correlation over 0.95)", () => {
  const a = sample((random) => drawBinomial(random, 10_000, 0.2), 20_000);
  const b = sample((random) => drawBinomial(random, 10_000, 0.202), 20_000);
  const scatter = a.reduce((s, x, i) => s + (b[i] - x - 20) ** 2, 0) / a.length;
  expect(1 - scatter / (2 * 1600)).toBeGreaterThan(0.95);
});

test("drawBinomial(random, n, p) stays in 0..n and refuses what is not a binomial", () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.integer({min: 0, max: 2147483647}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (run, n, p) => {
        const k = drawBinomial(createRandom(1).seek(run, 0, 0, 0), n, p);
        expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
      }
    )
  );
  const random = createRandom(1);
  expect(() => drawBinomial(random, 10, Number.NaN)).toThrow("invalid p; not in [0, 1]: NaN");
  expect(() => drawBinomial(random, 10.5, 0.5)).toThrow(
    "invalid n; not an integer in 0..2147483647: 10.5"
  );
  expect(() => drawBinomial(random, -1, 0.5)).toThrow(
    "invalid n; not an integer in 0..2147483647: -1"
  );
});

test("drawBinomial, drawPoisson and drawGamma fit in a million draws, where a wrong constant of the rejection would show", () => {
  const million = 1_000_000;
  const expectFit = (values: Float64Array, cells: number, probability: (k: number) => number) =>
    expect(Math.abs(chiSquare(tally(values, cells), probability, million))).toBeLessThan(4);
  for (const [n, p] of [
    [100, 0.11],
    [700, 0.3]
  ] as const)
    expectFit(
      sample((random) => drawBinomial(random, n, p), million),
      n + 1,
      (k) => Math.exp(binomialLogDensity(k, n, p))
    );
  for (const mean of [11, 150])
    expectFit(
      sample((random) => drawPoisson(random, mean), million),
      300,
      (k) => Math.exp(poissonLogDensity(k, mean))
    );
  const below = (x: number) => 1 - Math.exp(-x) * (1 + x);
  expectFit(
    sample((random) => Math.min(199, Math.floor(10 * drawGamma(random, 2))), million),
    200,
    (k) => below((k + 1) / 10) - below(k / 10)
  );
});
