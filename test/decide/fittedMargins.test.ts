import {expect, test} from "vitest";
import {fittedMargins} from "../../src/decide/fittedMargins.js";
import {normalQuantile} from "../../src/quantity/normalQuantile.js";

// c is b turned upside down; a has nothing to do with them.
const rows = Array.from({length: 100}, (_, k) => {
  const b = (k * 37) % 100;
  return [k < 50 ? k : 149 - k, b, -2 * b, k / 100];
});
const sample = {coordinates: ["a", "b", "c", "drift"], rows};

test("fittedMargins(sample) give a coordinate its own quantiles, others the normal ones", () => {
  const {value} = fittedMargins(sample, ["a", "x"]);
  expect(value(0, [0.5, 0.5])).toBeCloseTo(49.5, 9);
  expect(value(0, [1 - 1e-12, 0.5])).toBeCloseTo(99, 6);
  expect(value(1, [0.5, 0.9])).toBe(normalQuantile(0.9));
});

test("fittedMargins(sample) draw from one particle what varies together, and say what they leave out", () => {
  const {value, joint, leftOut} = fittedMargins(sample, ["a", "b", "c"]);
  expect(joint).toEqual([[1, 2]]);
  expect(leftOut).toBeLessThan(0.3);
  for (const u of [0.1, 0.5, 0.93]) {
    const point = [0.5, u, 0.2];
    expect(value(2, point)).toBe(-2 * value(1, point));
    expect(value(1, point)).toBe(Math.floor(100 * u));
  }
});

test("fittedMargins(sample) expect of what varies together the mean of the particles near the place, not what one of them has", () => {
  // The second goes up and down by 8 from particle to particle around a half of the first.
  const torn = Array.from({length: 200}, (_, k) => [k, k / 2 + (k % 2 ? 8 : -8)]);
  const {value} = fittedMargins({coordinates: ["a", "b"], rows: torn}, ["a", "b"]);
  for (const u of [0.1, 0.5, 0.9]) {
    const point = [u, 0.3];
    const half = Math.floor(200 * u) / 2;
    expect(Math.abs(value(1, point) - half)).toBe(8);
    expect(Math.abs(value(1, point, true) - half)).toBeLessThan(0.5);
    expect(value(0, point, true)).toBeCloseTo(2 * half, 9);
  }
});

test("fittedMargins(sample).place sets a point at which every coordinate is one particle's", () => {
  const {value, place, count} = fittedMargins(sample, ["a", "x", "b", "c", "drift"]);
  expect(count).toBe(100);
  for (const k of [0, 17, 50, 99]) {
    const point = new Float64Array(5).fill(0.5);
    place(k, point);
    const [a, b, c, drift] = rows[k];
    expect(value(0, point)).toBeCloseTo(a, 9);
    expect(value(2, point)).toBe(b);
    expect(value(3, point) - c).toBe(0);
    expect(value(4, point)).toBeCloseTo(drift, 9);
    // What the sample does not know stays.
    expect(point[1]).toBe(0.5);
  }
});
