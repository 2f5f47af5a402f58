import {expect, test} from "vitest";
import {particleReference, project} from "../../src/inference/particleReference.js";

/** Four particles: x = ±1, ±2, y as x but for the sign of the last. */
const particles = Float64Array.of(-2, -2, -1, -1, 1, 1, 2, -2);

test("particleReference(particles, d) is their mean and a factor of the covariance shrunk by r / (n + r)", () => {
  const {mean, factor} = particleReference(particles, 2);
  expect(mean[0]).toBe(0);
  expect(mean[1]).toBe(-1);
  // Var x = 10 / 3; y − ȳ = −1, 0, 2, −1: var y = 6 / 3 = 2; cov = (2 + 0 + 2 − 2) / 3 = 2/3, times 4 / (4 + 2): 4/9.
  const [a, zero, b, c] = factor;
  expect(zero).toBe(0);
  expect(a * a).toBeCloseTo(10 / 3, 8);
  expect(a * b).toBeCloseTo(4 / 9, 8);
  expect(b * b + c * c).toBeCloseTo(2, 8);
});

test("particleReference(particles, d, directions) is fitted along the directions only", () => {
  // Along (1, −1)/√2: 0, 0, 0, 4/√2: mean 1/√2, variance (3/2 + 9/2)/3 = 2.
  const diagonal = Float64Array.of(Math.SQRT1_2, -Math.SQRT1_2);
  const {mean, factor, directions} = particleReference(particles, 2, diagonal);
  expect(directions).toBe(diagonal);
  expect(mean[0]).toBeCloseTo(Math.SQRT1_2, 12);
  expect([...factor].map((value) => value ** 2)[0]).toBeCloseTo(2, 8);
  expect(factor).toHaveLength(1);
  expect(particleReference(particles, 2, new Float64Array(0)).factor).toHaveLength(0);
});

test("project(U, z, out) is U z", () => {
  const out = new Float64Array(2);
  expect(project(Float64Array.of(0, 1, 0, 1, 0, 2), Float64Array.of(5, 7, 9), out)).toBe(out);
  expect([...out]).toEqual([7, 23]);
});

test("particleReference(particles, d) needs 2 particles", () => {
  expect(() => particleReference(Float64Array.of(1, 2), 2)).toThrow(
    "particleReference needs 2 particles, got 1"
  );
});
