import fc from "fast-check";
import {expect, test} from "vitest";
import {dispersionCorrelation} from "../../src/quantity/dispersionCorrelation.js";
import {drawDispersed, drawMultinomial} from "../../src/quantity/drawMultinomial.js";
import {createRandom, type RandomStream} from "../../src/quantity/randomStream.js";

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
