import {expect, test} from "vitest";
import {drawHypergeometric} from "../../src/quantity/drawHypergeometric.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const random = createRandom(8);
const draws = (n: number, K: number, N: number, runs: number) =>
  Array.from({length: runs}, (_, k) => drawHypergeometric(random.seek(k, 0, 0, 0), n, K, N));

test("drawHypergeometric(random, 3, 2, 5) gives 0, 1, 2 in 1, 6, 3 of 10 cases (4.5 standard errors)", () => {
  const runs = 20_000;
  const values = draws(3, 2, 5, runs);
  [0.1, 0.6, 0.3].forEach((p, k) => {
    const share = values.filter((x) => x === k).length / runs;
    expect(Math.abs(share - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / runs));
  });
});

test("drawHypergeometric(random, n, K, N) has the mean n K / N and the variance of taking without replacement", () => {
  for (const [n, K, N] of [
    [50, 50, 100],
    [95, 10, 100],
    [40_000, 300_000, 1_000_000],
    [7, 900_000_000, 1_000_000_000]
  ]) {
    const runs = 6000;
    const values = draws(n, K, N, runs);
    const mean = values.reduce((a, b) => a + b) / runs;
    const p = K / N;
    const variance = (n * p * (1 - p) * (N - n)) / (N - 1);
    const found = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (runs - 1);
    expect(Math.abs(mean - n * p)).toBeLessThan(4.5 * Math.sqrt(variance / runs));
    expect(Math.abs(found / variance - 1)).toBeLessThan(0.1);
    for (const x of values) {
      expect(Number.isInteger(x)).toBe(true);
      expect(x).toBeGreaterThanOrEqual(Math.max(0, n + K - N));
      expect(x).toBeLessThanOrEqual(Math.min(n, K));
    }
  }
});

test("drawHypergeometric(random, n, K, N) draws nothing where only one value is possible, and refuses more than there are", () => {
  expect([
    drawHypergeometric(random, 0, 4, 10),
    drawHypergeometric(random, 10, 4, 10),
    drawHypergeometric(random, 3, 10, 10)
  ]).toEqual([0, 4, 3]);
  expect(() => drawHypergeometric(random, 3, 11, 10)).toThrow(
    "invalid K; not an integer in 0..10: 11"
  );
});
