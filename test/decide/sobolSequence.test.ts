import {expect, test} from "vitest";
import {sobolSequence} from "../../src/decide/sobolSequence.js";

// scipy 1.17.1: scipy.stats.qmc.Sobol(256, scramble=False).random(64), rows and columns as named; exact.
const columns = [0, 1, 2, 5, 19, 99, 254, 255];
const printed: [number, number[]][] = [
  [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
  [2, [0.75, 0.25, 0.25, 0.75, 0.25, 0.75, 0.75, 0.75]],
  [3, [0.25, 0.75, 0.75, 0.25, 0.75, 0.25, 0.25, 0.25]],
  [10, [0.9375, 0.0625, 0.6875, 0.5625, 0.0625, 0.1875, 0.8125, 0.6875]],
  [33, [0.546875, 0.765625, 0.203125, 0.421875, 0.015625, 0.796875, 0.609375, 0.078125]],
  [63, [0.015625, 0.796875, 0.359375, 0.140625, 0.234375, 0.078125, 0.203125, 0.046875]]
];

test("sobolSequence(256) gives the points of scipy, bit for bit", () => {
  const sequence = sobolSequence(256);
  const points = Array.from({length: 63}, () => Array.from(sequence.next(new Float64Array(256))));
  for (const [row, values] of printed)
    expect(columns.map((column) => points[row - 1][column])).toEqual(values);
});

test("sobolSequence(dimensions, seed) keeps one point in every cell of 2^k, and none at 0", () => {
  const sequence = sobolSequence(40, 3);
  const seen = Array.from({length: 40}, () => new Set<number>());
  for (let n = 0; n < 64; n++)
    sequence.next(new Float64Array(40)).forEach((x, d) => {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      // The middle of its cell of 2^-32.
      expect((x * 2 ** 32) % 1).toBe(0.5);
      seen[d].add(Math.floor(64 * x));
    });
  for (const cells of seen) expect(cells.size).toBe(64);
});

test("a shifted sequence depends on its seed, and means err by far less than random ones", () => {
  const first = (seed: number) => Array.from(sobolSequence(2, seed).next(new Float64Array(2)));
  expect(first(1)).toEqual(first(1));
  expect(first(1)).not.toEqual(first(2));
  const sequence = sobolSequence(5, 8);
  const point = new Float64Array(5);
  let sum = 0;
  for (let n = 0; n < 4096; n++) sum += sequence.next(point).reduce((a, b) => a * 2 * b, 1);
  // The mean of the product is 1; its standard error with random points would be √((4/3)⁵ − 1)/64 = 0.03.
  expect(Math.abs(sum / 4096 - 1)).toBeLessThan(0.003);
});
