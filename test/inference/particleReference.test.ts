import {expect, test} from "vitest";
import {particleReference} from "../../src/inference/particleReference.js";

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

test("particleReference(particles, d, informed) leaves the other coordinates their prior", () => {
  const {mean, factor} = particleReference(particles, 2, 1);
  expect([...mean]).toEqual([0, 0]);
  expect(factor[0]).toBeCloseTo(Math.sqrt(10 / 3), 8);
  expect([...factor.subarray(1)]).toEqual([0, 0, 1]);
  expect([...particleReference(particles, 2, 0).factor]).toEqual([1, 0, 0, 1]);
});

test("particleReference(particles, d) needs 2 particles", () => {
  expect(() => particleReference(Float64Array.of(1, 2), 2)).toThrow(
    "particleReference needs 2 particles, got 1"
  );
});
