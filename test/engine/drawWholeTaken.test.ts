import {expect, test} from "vitest";
import {drawWholeTaken} from "../../src/engine/drawWholeTaken.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** Mean, variance and covariance with the second of what is taken from each cell, over many draws. */
function sampled(present: number[], means: number[], runs = 20_000) {
  const random = createRandom(1);
  const floats = () => new Float64Array(present.length);
  const scratch = {
    way: floats(),
    rest: Float64Array.from(present),
    spread: floats(),
    chance: floats()
  };
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const draws: number[][] = [];
  for (let run = 0; run < runs; run++) {
    scratch.way.set(means);
    random.seek(run, 0, 1, 0);
    drawWholeTaken({workspace: {scratch}, random} as never, present.length, total);
    draws.push([...scratch.way]);
  }
  const mean = present.map((_, c) => draws.reduce((sum, draw) => sum + draw[c], 0) / runs);
  const covariance = (a: number, b: number) =>
    draws.reduce((sum, draw) => sum + (draw[a] - mean[a]) * (draw[b] - mean[b]), 0) / runs;
  return {draws, mean, variance: present.map((_, c) => covariance(c, c)), covariance};
}

test("drawWholeTaken(run, length, total) of many people has the moments of binomials on the condition of their sum", () => {
  const [present, means] = [
    [4000, 3000, 2000, 1000],
    [400, 600, 800, 100]
  ];
  const {draws, mean, variance, covariance} = sampled(present, means);
  const d = means.map((m, c) => m * (1 - m / present[c]));
  const all = d.reduce((sum, each) => sum + each, 0);
  for (const draw of draws.slice(0, 500)) {
    expect(draw.reduce((sum, each) => sum + each, 0)).toBe(1900);
    draw.forEach((taken, c) => {
      expect(taken).toBeLessThanOrEqual(present[c]);
      expect(Number.isInteger(taken)).toBe(true);
    });
  }
  for (let c = 0; c < 4; c++) {
    expect(Math.abs(mean[c] - means[c])).toBeLessThan(5 * Math.sqrt(d[c] / 20_000));
    expect(variance[c] / (d[c] * (1 - d[c] / all))).toBeCloseTo(1, 1);
  }
  // Who is not taken from one cell is taken from the others: covariance −d d / Σ d.
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 3]
  ])
    expect(covariance(a, b) / ((-d[a] * d[b]) / all)).toBeCloseTo(1, 0.5);
});

test("drawWholeTaken(run, length, total) of few people has their exact chances, each at most once", () => {
  const {draws, mean} = sampled([1, 2, 7], [0.9, 0.6, 1.5]);
  for (const draw of draws.slice(0, 500)) expect(draw.reduce((sum, each) => sum + each, 0)).toBe(3);
  [0.9, 0.6, 1.5].forEach((m, c) => {
    expect(Math.abs(mean[c] - m)).toBeLessThan(0.03);
  });
  expect(Math.max(...draws.map(([first]) => first))).toBe(1);
});

test("drawWholeTaken(run, length, total) gives a small cell among many people its variance, too", () => {
  const {mean, variance} = sampled([3, 2000], [1.5, 98.5]);
  const [d, other] = [1.5 * 0.5, 98.5 * (1 - 98.5 / 2000)];
  expect(Math.abs(mean[0] - 1.5)).toBeLessThan(0.03);
  // 0.744; of 2 trials it would be 0.375, of 3 0.75.
  expect(Math.abs(variance[0] - d * (1 - d / (d + other)))).toBeLessThan(0.03);
});
