import fc from "fast-check";
import {expect, test} from "vitest";
import {dirichletSum, drawPortion} from "../../src/engine/drawPortion.js";
import {drawShare, drawWay, openWays, varianceFactor} from "../../src/engine/drawWay.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const of = (...values: number[]) => Float64Array.from(values);
/** A run whose every normal number is z, and every uniform one u. */
const runOf = (z: number, cells: Float64Array, {phi = 1, totals = false, u = 0.5} = {}) => {
  const floats = () => new Float64Array(cells.length);
  const scratch = {
    way: floats(),
    rest: floats(),
    unshared: floats(),
    spread: floats(),
    chance: floats()
  };
  openWays(scratch as never, cells, 0, cells.length, phi);
  const random = {normal: () => z, uniform: () => u, fill: (out: Float64Array) => out.fill(u)};
  return {run: {random, totals, workspace: {scratch}} as never, ...scratch};
};

test("drawShare(run, n, q) is n q with the binomial's spread, cut so that the mean stays n q", () => {
  const share = (z: number, q: number) => drawShare(runOf(z, of(0), {totals: true}).run, 100, q);
  // √(100 · 0.2 · 0.8) = 4; cut at ± 20.
  expect(share(1, 0.2)).toBeCloseTo(24, 12);
  expect(share(-2, 0.2)).toBeCloseTo(12, 12);
  expect(share(10, 0.2)).toBeCloseTo(40, 12);
  expect(share(-10, 0.2)).toBeCloseTo(0, 12);
  expect(share(10, 0.8)).toBeCloseTo(100, 12);
  expect(share(-10, 0.8)).toBeCloseTo(60, 12);
  const own = (u: number) => drawShare(runOf(0, of(0), {u}).run, 100, 0.2);
  expect(own(0.5)).toBeCloseTo(20, 12);
  expect(own(0.841345)).toBeCloseTo(24, 3);
  expect(drawShare(runOf(0, of(0)).run, 0, 0.2)).toBe(0);
});

test("openWays(scratch, cells, base, length, φ) lets everybody of the block be sent, with the variance factor of each cell", () => {
  const floats = () => new Float64Array(2);
  const scratch = {rest: floats(), unshared: floats(), spread: floats()};
  openWays(scratch as never, of(1, 2, 3, 1000), 2, 2, 4);
  // The correlation of 3 persons is at most 0.2.
  expect(scratch).toEqual({rest: of(3, 1000), unshared: of(1, 1), spread: of(1.4, 4)});
  openWays(scratch as never, of(1, 2, 3, 1000), 2, 2, of(9, 9, 2, 5));
  expect(scratch.spread).toEqual(of(2, 5));
});

test("drawWay({totals}, length) shares one Gaussian of variance φ Σ r q (1 − q) in proportion to r min(q, 1 − q)", () => {
  const {run, way, rest, unshared} = runOf(0.5, of(100, 50), {phi: 4, totals: true});
  way.set([0.2, 0.4]);
  drawWay(run, 2);
  // Variance 16 + 12; half of √(4 · 28), of which each cell's 20 of 40.
  const d = Math.sqrt(112) / 2;
  expect(way[0]).toBeCloseTo(20 + d / 2, 12);
  expect(way[1]).toBeCloseTo(20 + d / 2, 12);
  expect(rest[0]).toBeCloseTo(80 - d / 2, 12);
  expect([...unshared]).toEqual([0.8, 0.6]);
  // Of who is left 0.2 / 0.8 and 0.3 / 0.6.
  const left = [...rest];
  way.set([0.2, 0.3]);
  const variance = left[0] * 0.25 * 0.75 + left[1] * 0.25;
  const most = left[0] * 0.25 + left[1] * 0.5;
  drawWay(run, 2);
  const scale = (0.5 * Math.sqrt(4 * variance)) / most;
  expect(way[0]).toBeCloseTo(left[0] * 0.25 * (1 + scale), 10);
  expect(way[1]).toBeCloseTo(left[1] * 0.5 * (1 + scale), 10);
});

test("drawWay({totals}, length) is cut where all of the most likely would go", () => {
  const {run, way, rest} = runOf(10, of(100), {totals: true});
  way.set([0.8]);
  drawWay(run, 1);
  // Ten times √(100 · 0.8 · 0.2) = 4, cut at 100 · 0.2.
  expect(way[0]).toBeCloseTo(100, 12);
  expect(rest[0]).toBeCloseTo(0, 12);
});

test("drawWay(run, length) gives every cell a number of its own, with the variance φ r q (1 − q)", () => {
  const {run, way, rest} = runOf(0, of(100, 50), {phi: 4, u: 0.841345});
  way.set([0.5, 0.4]);
  drawWay(run, 2);
  expect(way[0]).toBeCloseTo(50 + 10, 3);
  expect(way[1]).toBeCloseTo(20 + Math.sqrt(4 * 12) * (2 * 0.841345 - 1) * Math.sqrt(3), 9);
  expect(rest[0]).toBeCloseTo(40, 3);
});

test("drawWay(…) splits every cell exactly: the last way takes who is left, and nobody goes twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: 0, max: 1e4, noNaN: true}), {minLength: 1, maxLength: 4}),
      fc.array(fc.integer({min: 0, max: 5}), {minLength: 2, maxLength: 4}),
      fc.double({min: -6, max: 6, noNaN: true}),
      fc.boolean(),
      (persons, weights, z, totals) => {
        const all = weights.reduce((a, b) => a + b, 1);
        const options = {phi: 3, totals, u: (z + 6.1) / 12.2};
        const {run, way, rest} = runOf(z, Float64Array.from(persons), options);
        const gone = new Float64Array(persons.length);
        for (const weight of [...weights, 1]) {
          way.fill(weight / all);
          drawWay(run, persons.length);
          for (const [c, out] of way.entries()) {
            expect(out).toBeGreaterThanOrEqual(0);
            gone[c] += out;
          }
        }
        for (const [c, n] of persons.entries()) {
          expect(gone[c]).toBeCloseTo(n, 7);
          // Exactly: rounding of the shares leaves nobody behind.
          expect(rest[c]).toBe(0);
        }
      }
    ),
    {numRuns: 60}
  );
});

test("varianceFactor(n, φ) is 1 + (n − 1) ρ", () => {
  expect(varianceFactor(101, 5)).toBeCloseTo(5, 12);
  expect(varianceFactor(3, 5)).toBeCloseTo(1.4, 12);
  expect(varianceFactor(1.5, 5)).toBe(1);
});

test("dirichletSum(φ, n) is 1 / ρ − 1; 0 for the plain multinomial and for one person", () => {
  // ρ = 0.1 of φ = 3 and 21 persons; at most 0.2.
  expect(dirichletSum(3, 21)).toBeCloseTo(9, 12);
  expect(dirichletSum(3, 2)).toBeCloseTo(4, 12);
  expect(dirichletSum(1, 21)).toBe(0);
  expect(dirichletSum(3, 1)).toBe(0);
});

test("drawPortion(random, n, p, rest, sum) is none or all at the ends, and has the mean and the dispersed variance between", () => {
  const random = createRandom(4);
  const at = (k: number) => random.seek(k, 0, 0, 0);
  expect(drawPortion(at(0), 9, 0, 1, 0)).toBe(0);
  expect(drawPortion(at(0), 0, 1, 1, 0)).toBe(0);
  expect(drawPortion(at(0), 9, 1, 0, 5)).toBe(9);
  // n = 20, q = 0.5 / 2: variance 3.75, times φ = 1 + 19 / (sum + 1) with concentration 9 of both weights.
  const runs = 20_000;
  for (const [sum, phi] of [
    [0, 1],
    [4.5, 2.9]
  ]) {
    const draws = Array.from({length: runs}, (_, k) => drawPortion(at(k), 20, 0.5, 1.5, sum));
    const mean = draws.reduce((a, b) => a + b) / runs;
    const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / runs;
    expect(Math.abs(mean - 5)).toBeLessThan(5 * Math.sqrt((3.75 * phi) / runs));
    expect(Math.abs(variance / (3.75 * phi) - 1)).toBeLessThan(0.06);
  }
});
