import fc from "fast-check";
import {expect, test} from "vitest";
import {betaShare} from "../../src/quantity/betaShare.js";
import {drawBetaBinomial} from "../../src/quantity/drawBetaBinomial.js";
import {drawBinomial} from "../../src/quantity/drawBinomial.js";
import {drawBeta, drawDirichlet, drawGamma} from "../../src/quantity/drawGamma.js";
import {
  dispersionCorrelation,
  drawDispersed,
  drawMultinomial
} from "../../src/quantity/drawMultinomial.js";
import {drawPoisson} from "../../src/quantity/drawPoisson.js";
import {binomialLogDensity, poissonLogDensity} from "../../src/quantity/logDensity.js";
import {logGamma} from "../../src/quantity/logGamma.js";
import {createRandom, type RandomStream} from "../../src/quantity/randomStream.js";
import {chiSquare} from "./chiSquare.js";

const draws = 100_000;
const logChoose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

function sample(draw: (random: RandomStream) => number, n = draws, seed = 11): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({length: n}, (_, run) => draw(random.seek(run, 0, 0, 0)));
}

function tally(values: Float64Array, cells: number): Float64Array {
  const counts = new Float64Array(cells);
  for (const k of values) counts[k]++;
  return counts;
}

/** Distance of mean and variance from the expected, in standard errors; `kurtosis` is the fourth central moment over variance². */
function distances(values: Float64Array, mean: number, variance: number): [number, number] {
  const n = values.length;
  const m = values.reduce((s, x) => s + x, 0) / n;
  const second = values.reduce((s, x) => s + (x - mean) ** 2, 0) / n;
  const fourth = values.reduce((s, x) => s + (x - mean) ** 4, 0) / n;
  return [
    Math.abs(m - mean) / Math.sqrt(variance / n),
    Math.abs(second - variance) / Math.sqrt(Math.max(fourth - variance ** 2, 1e-300) / n)
  ];
}

function expectMoments(values: Float64Array, mean: number, variance: number): void {
  for (const distance of distances(values, mean, variance)) expect(distance).toBeLessThan(4);
}

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

for (const mean of [0.2, 3, 9.9, 10, 37, 400])
  test(`drawPoisson(random, ${mean}) follows the Poisson distribution (chi-square, moments)`, () => {
    const values = sample((random) => drawPoisson(random, mean));
    expectMoments(values, mean, mean);
    const probability = (k: number) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
    expect(Math.abs(chiSquare(tally(values, 700), probability, draws))).toBeLessThan(4);
  });

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

const shares = fc
  .array(fc.integer({min: 0, max: 100}), {minLength: 1, maxLength: 6})
  .chain((weights) => fc.tuple(fc.constant(weights), fc.integer({min: 0, max: 100})))
  .map(([weights, stay]) => {
    const sum = weights.reduce((a, b) => a + b, stay) || 1;
    return weights.map((w) => w / sum);
  });

test("drawMultinomial and drawDispersed lose and invent nobody", () => {
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.nat(100_000),
      shares,
      fc.double({min: 1, max: 50, noNaN: true}),
      (run, n, p, phi) => {
        const out = new Float64Array(p.length);
        const random = createRandom(5).seek(run, 0, 0, 0);
        for (const rest of [
          drawMultinomial(random, n, p, out),
          drawDispersed(random, n, p, phi, out)
        ]) {
          expect(rest).toBeGreaterThanOrEqual(0);
        }
        const rest = drawDispersed(random, n, p, phi, out);
        expect(out.reduce((a, b) => a + b, rest)).toBe(n);
        p.forEach((share, j) => {
          if (share === 0) expect(out[j]).toBe(0);
        });
        if (p.reduce((a, b) => a + b, 0) > 1 - 1e-13) expect(rest).toBe(0);
      }
    )
  );
});

test("drawMultinomial(random, n, p) has the covariance of the multinomial (4 standard errors)", () => {
  const p = [0.1, 0.25, 0.05];
  const covariance = sampleCovariance((random, out) => drawMultinomial(random, 500, p, out));
  covariance.forEach(({i, j, value, error}) => {
    expect(Math.abs(value - 500 * ((i === j ? p[i] : 0) - p[i] * p[j]))).toBeLessThan(4 * error);
  });
});

for (const [n, phi] of [
  [500, 5],
  [8, 5],
  [2, 3],
  [1, 5],
  [5000, 1.5]
] as const)
  test(`drawDispersed(random, ${n}, p, ${phi}) has 1 + (n − 1) ρ times the covariance of the multinomial (4 standard errors)`, () => {
    const p = [0.1, 0.25, 0.05];
    const factor = 1 + (n - 1) * dispersionCorrelation(n, phi);
    expect(factor).toBeCloseTo(n === 1 ? 1 : Math.min(phi, 1 + 0.2 * (n - 1)), 12);
    const covariance = sampleCovariance((random, out) => drawDispersed(random, n, p, phi, out));
    covariance.forEach(({i, j, value, error}) => {
      const expected = factor * n * ((i === j ? p[i] : 0) - p[i] * p[j]);
      expect(Math.abs(value - expected)).toBeLessThan(4 * error);
    });
  });

test("drawDispersed(random, n, p, 1) is drawMultinomial(random, n, p)", () => {
  const random = createRandom(1);
  const a = [0, 0];
  const b = [0, 0];
  drawMultinomial(random.seek(1, 2, 3, 4), 1000, [0.2, 0.3], a);
  drawDispersed(random.seek(1, 2, 3, 4), 1000, [0.2, 0.3], 1, b);
  expect(b).toEqual(a);
});

function sampleCovariance(draw: (random: RandomStream, out: Float64Array) => void) {
  const n = 40_000;
  const rows = Array.from({length: n}, (_, run) => {
    const out = new Float64Array(3);
    draw(createRandom(9).seek(run, 0, 0, 0), out);
    return out;
  });
  const mean = [0, 1, 2].map((i) => rows.reduce((s, row) => s + row[i], 0) / n);
  return [
    [0, 0],
    [1, 1],
    [2, 2],
    [0, 1],
    [1, 2]
  ].map(([i, j]) => {
    const products = rows.map((row) => (row[i!] - mean[i!]) * (row[j!] - mean[j!]));
    const value = products.reduce((a, b) => a + b, 0) / n;
    const error = Math.sqrt(products.reduce((s, x) => s + (x - value) ** 2, 0)) / n;
    return {i: i!, j: j!, value, error};
  });
}

test.each<[string, () => unknown, string]>([
  [
    "a probability as text",
    () => drawBinomial(createRandom(1), 10, "0.5" as never),
    'invalid p; not in [0, 1]: "0.5"'
  ],
  [
    "null among shares, who got nobody",
    () => drawMultinomial(createRandom(1), 10, [null, 0.5] as never, [0, 0]),
    "invalid p; not in [0, 1]: null"
  ],
  [
    "text among shares",
    () => drawDispersed(createRandom(1), 10, ["0.5", 0.5] as never, 5, [0, 0]),
    'invalid p; not in [0, 1]: "0.5"'
  ],
  [
    "a shape as text",
    () => drawGamma(createRandom(1), "2.5" as never),
    'invalid shape; not a finite number above 0: "2.5"'
  ],
  [
    "null for a mean",
    () => drawPoisson(createRandom(1), null as never),
    "invalid mean; not in [0, 1e15]: null"
  ],
  [
    "true for a shape",
    () => drawBetaBinomial(createRandom(1), 10, true as never, 1),
    "invalid a; not a finite number of at least 0: true"
  ],
  [
    "text among shapes",
    () => drawDirichlet(createRandom(1), ["1", 2] as never, [0, 0]),
    'invalid alpha; not a finite number of at least 0: "1"'
  ]
])("%s is refused, not drawn from", (_, call, message) => {
  expect(call).toThrow(message);
});
