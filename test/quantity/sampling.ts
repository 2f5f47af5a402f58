import {expect} from "vitest";
import {logGamma} from "../../src/quantity/logGamma.js";
import {createRandom, type RandomStream} from "../../src/quantity/randomStream.js";

export const draws = 100_000;
export const logChoose = (n: number, k: number) =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
export const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

export function sample(draw: (random: RandomStream) => number, n = draws, seed = 11): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({length: n}, (_, run) => draw(random.seek(run, 0, 0, 0)));
}

export function tally(values: Float64Array, cells: number): Float64Array {
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

export function expectMoments(values: Float64Array, mean: number, variance: number): void {
  for (const distance of distances(values, mean, variance)) expect(distance).toBeLessThan(4);
}
