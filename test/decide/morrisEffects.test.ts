import fc from "fast-check";
import {expect, test} from "vitest";
import {morrisEffects} from "../../src/decide/morrisEffects.js";
import reference from "../reference/morris.json" with {type: "json"};

test("morrisEffects(linear function) are its coefficients, without deviation", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({min: -9, max: 9}), {minLength: 1, maxLength: 6}),
      fc.integer({min: 0, max: 99}),
      async (weights, seed) => {
        const effects = await morrisEffects(
          (u) => weights.reduce((sum, w, i) => sum + w * u[i], 5),
          {dimensions: weights.length, groups: weights.map((_, i) => [i]), trajectories: 3, seed}
        );
        effects.forEach(({absolute, mean, deviation}, i) => {
          expect(absolute.value).toBeCloseTo(Math.abs(weights[i]), 9);
          expect(mean).toBeCloseTo(weights[i], 9);
          expect(deviation).toBeCloseTo(0, 9);
        });
      }
    ),
    {numRuns: 20}
  );
});

test("morrisEffects tell bent from straight: an effect that changes sign has a small mean and a large deviation", async () => {
  const [bent, straight, idle] = await morrisEffects(([x, y]) => 8 * (x - 0.5) * (y - 0.5) + y, {
    dimensions: 3,
    groups: [[0], [1], [2]],
    trajectories: 200
  });
  // The effect of x is 8 (y − 1/2) = ±1, ±3, each as likely: μ = 0, μ* = 2, σ = √5.
  expect(bent.absolute.value).toBeCloseTo(2, 0);
  expect(Math.abs(bent.mean)).toBeLessThan(0.6);
  expect(bent.deviation).toBeCloseTo(Math.sqrt(5), 0);
  expect(straight.mean).toBeCloseTo(1, 0);
  expect(idle).toEqual({absolute: {value: 0, standardError: 0}, mean: 0, deviation: 0});
});

test("a group moves as one", async () => {
  const [both] = await morrisEffects(([x, y]) => x * y, {
    dimensions: 2,
    groups: [[0, 1]],
    trajectories: 50
  });
  expect(both.absolute.value).toBeGreaterThan(0);
  expect(both.mean).toBe(both.absolute.value);
});

test("the deviation of morrisEffects is that of a sample", async () => {
  const [{mean, deviation}] = await morrisEffects(([x]) => x * x, {
    dimensions: 1,
    groups: [[0]],
    trajectories: 20
  });
  // From 1/8 to 5/8 the effect is 3/4, from 3/8 to 7/8 it is 5/4: with a part p of the latter √(p (1 − p) 20/19)/2.
  const p = (mean - 0.75) / 0.5;
  expect(Math.round(20 * p)).toBeCloseTo(20 * p, 9);
  expect(p * (1 - p)).toBeGreaterThan(0);
  expect(deviation).toBeCloseTo(Math.sqrt((p * (1 - p) * 20) / 19) / 2, 12);
});

test("morrisEffects(Ishigami) are those of every step on the grid, as test/reference/morris.py enumerates them", async () => {
  const ishigami = (u: Float64Array) => {
    const [x, y, z] = Array.from(u, (each) => Math.PI * (2 * each - 1));
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  };
  const found = await morrisEffects(ishigami, {
    dimensions: 3,
    groups: [[0], [1], [2]],
    trajectories: 4096
  });
  found.forEach(({absolute, mean, deviation}, i) => {
    const error = 4 * absolute.standardError + 1e-9;
    expect(Math.abs(absolute.value - reference[i].absolute)).toBeLessThan(error);
    expect(Math.abs(mean - reference[i].mean)).toBeLessThan((4 * deviation) / 64 + 1e-9);
    expect(Math.abs(deviation - reference[i].deviation)).toBeLessThan(0.1);
  });
});
